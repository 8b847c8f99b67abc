import type { DatabaseSync } from 'node:sqlite';
import { parseJson } from '../json/parseJson.ts';
import { isStoredDocument, type StoredDocument } from '../json/StoredDocument.ts';
import type { Change, Transaction } from '../store/Transaction.ts';

/** Which transactions are asked for: those of some documents, between two of them, so many at most. */
export interface HistoryRange {
  ids: readonly string[];
  from?: string | undefined;
  to?: string | undefined;
  newestFirst: boolean;
  limit: number;
}

/** What happened to documents, read from the store. */
export class HistoryLog {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Transactions that changed any of these documents, with their changes of these documents. */
  transactions({ ids, from, to, newestFirst, limit }: HistoryRange): Transaction[] {
    const marks = ids.map(() => '?').join(', ');
    const rows = this.#database
      .prepare(
        `SELECT seq, id, timestamp, author FROM transactions
         WHERE seq IN (SELECT seq FROM changes WHERE document IN (${marks}))
           AND seq >= ? AND seq <= ?
         ORDER BY seq ${newestFirst ? 'DESC' : 'ASC'} LIMIT ?`,
      )
      .all(...ids, this.#sequence(from, 0), this.#sequence(to, Number.MAX_SAFE_INTEGER), limit);
    return rows.map((row) => ({
      id: String(row['id']),
      timestamp: String(row['timestamp']),
      author: String(row['author']),
      changes: this.#changes(Number(row['seq']), new Set(ids)),
    }));
  }

  /** A document as it was after a transaction; one that the document's own revision names counts too. */
  atRevision(id: string, revision: string): StoredDocument | undefined {
    const seq = this.#sequence(revision, -1);
    return seq === -1 ? this.#earlier(id, revision) : this.#after(id, seq);
  }

  /** A document as it was at a time. */
  atTime(id: string, time: string): StoredDocument | undefined {
    const iso = new Date(time).toISOString();
    const found = this.#database
      .prepare('SELECT max(seq) AS seq FROM transactions WHERE timestamp <= ?')
      .get(iso);
    return this.#after(id, Number(found?.['seq'] ?? 0));
  }

  /** The last form in which a document was there, whether or not it still is. */
  last(id: string): StoredDocument | undefined {
    const rows = this.#database
      .prepare(
        'SELECT after FROM changes WHERE document = ? AND after IS NOT NULL ORDER BY seq DESC LIMIT 1',
      )
      .all(id);
    return documentIn(rows[0]?.['after']) ?? this.#first(id) ?? this.#current(id);
  }

  #sequence(id: string | undefined, otherwise: number): number {
    if (id === undefined || id === '') return otherwise;
    const row = this.#database.prepare('SELECT seq FROM transactions WHERE id = ?').get(id);
    return row === undefined ? otherwise : Number(row['seq']);
  }

  #changes(seq: number, ids: ReadonlySet<string>): Change[] {
    const rows = this.#database.prepare('SELECT * FROM changes WHERE seq = ?').all(seq);
    return rows
      .filter((row) => ids.has(String(row['document'])))
      .map((row) => {
        const id = String(row['document']);
        const mutations = parseJson(String(row['mutations']));
        return {
          id,
          before: documentIn(row['before']) ?? this.#after(id, seq - 1),
          after: documentIn(row['after']),
          mutations: Array.isArray(mutations) ? mutations : [],
        };
      });
  }

  #after(id: string, seq: number): StoredDocument | undefined {
    const row = this.#database
      .prepare(
        'SELECT after FROM changes WHERE document = ? AND seq <= ? ORDER BY seq DESC LIMIT 1',
      )
      .get(id, seq);
    return row === undefined ? (this.#first(id) ?? this.#untouched(id)) : documentIn(row['after']);
  }

  /** What was there before the first change that is known. */
  #first(id: string): StoredDocument | undefined {
    const row = this.#database
      .prepare('SELECT before FROM changes WHERE document = ? ORDER BY seq LIMIT 1')
      .get(id);
    return documentIn(row?.['before']);
  }

  #untouched(id: string): StoredDocument | undefined {
    const row = this.#database.prepare('SELECT 1 FROM changes WHERE document = ? LIMIT 1').get(id);
    return row === undefined ? this.#current(id) : undefined;
  }

  #current(id: string): StoredDocument | undefined {
    return documentIn(
      this.#database.prepare('SELECT json FROM documents WHERE id = ?').get(id)?.['json'],
    );
  }

  #earlier(id: string, revision: string): StoredDocument | undefined {
    return [this.#first(id), this.#current(id)].find((document) => document?._rev === revision);
  }
}

function documentIn(json: unknown): StoredDocument | undefined {
  if (typeof json !== 'string') return undefined;
  const value = parseJson(json);
  return isStoredDocument(value) ? value : undefined;
}

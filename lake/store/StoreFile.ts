import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { parseJson } from '../json/parseJson.ts';
import { isStoredDocument, type StoredDocument } from '../json/StoredDocument.ts';
import type { Change, Transaction } from './Transaction.ts';

/** The store on disk: documents, what happened to them, and the editor's settings. */
export class StoreFile {
  readonly database: DatabaseSync;
  readonly #insertTransaction: StatementSync;
  readonly #insertChange: StatementSync;
  readonly #put: StatementSync;
  readonly #remove: StatementSync;
  readonly #hasChange: StatementSync;
  readonly #findTransaction: StatementSync;

  constructor(database: DatabaseSync) {
    this.database = database;
    this.#insertTransaction = database.prepare(
      'INSERT INTO transactions (id, timestamp, author) VALUES (?, ?, ?)',
    );
    this.#insertChange = database.prepare('INSERT INTO changes VALUES (?, ?, ?, ?, ?)');
    this.#put = database.prepare('INSERT OR REPLACE INTO documents VALUES (?, ?)');
    this.#remove = database.prepare('DELETE FROM documents WHERE id = ?');
    this.#findTransaction = database.prepare('SELECT 1 FROM transactions WHERE id = ?');
    this.#hasChange = database.prepare('SELECT 1 FROM changes WHERE document = ? LIMIT 1');
  }

  /** Every document as it is on disk. */
  documents(): StoredDocument[] {
    const rows = this.database.prepare('SELECT json FROM documents').all();
    return rows.map((row) => storedDocument(String(row['json'])));
  }

  /** Tells whether a transaction of this id was written. */
  hasTransaction(id: string): boolean {
    return this.#findTransaction.get(id) !== undefined;
  }

  /** Writes a transaction as a whole; when this returns, it outlives a kill and a power cut. */
  write(transaction: Transaction): void {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      const { id, timestamp, author } = transaction;
      const { lastInsertRowid } = this.#insertTransaction.run(id, timestamp, author);
      for (const change of transaction.changes) this.#writeChange(lastInsertRowid, change);
      this.database.exec('COMMIT');
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }

  /** The settings of these keys that are kept, as JSON. */
  settings(keys: readonly string[]): Map<string, string> {
    const find = this.database.prepare('SELECT value FROM settings WHERE key = ?');
    const rows = keys.map((key) => [key, find.get(key)?.['value']] as const);
    return new Map(
      rows.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
    );
  }

  /** Keeps settings, as JSON by their keys. */
  keepSettings(settings: ReadonlyMap<string, string>): void {
    const put = this.database.prepare('INSERT OR REPLACE INTO settings VALUES (?, ?)');
    for (const [key, value] of settings) put.run(key, value);
  }

  #writeChange(seq: number | bigint, { id, before, after, mutations }: Change): void {
    const isKnown = this.#hasChange.get(id) !== undefined;
    const json = after === undefined ? null : JSON.stringify(after);
    const earlier = isKnown || before === undefined ? null : JSON.stringify(before);
    this.#insertChange.run(seq, id, JSON.stringify(mutations), earlier, json);
    if (json === null) this.#remove.run(id);
    else this.#put.run(id, json);
  }
}

function storedDocument(json: string): StoredDocument {
  const value = parseJson(json);
  if (isStoredDocument(value)) return value;
  throw new TypeError(`The store holds something that is no document: ${json.slice(0, 200)}`);
}

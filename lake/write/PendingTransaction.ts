import type { StoredDocument } from '../json/StoredDocument.ts';
import { without } from '../json/without.ts';
import type { Dataset } from '../store/Dataset.ts';
import type { Change } from '../store/Transaction.ts';

interface Pending {
  before: StoredDocument | undefined;
  after: StoredDocument | undefined;
  mutations: unknown[];
}

/** A document on its way in: its id and type, and whatever else it says. */
export type Members = Record<string, unknown> & { _id: string; _type: string };

/** What a request has done so far; nobody sees it before it is committed. */
export class PendingTransaction {
  readonly id: string;
  readonly timestamp: string;
  readonly #dataset: Dataset;
  readonly #pending = new Map<string, Pending>();

  constructor(dataset: Dataset, id: string, now: Date) {
    this.#dataset = dataset;
    this.id = id;
    this.timestamp = now.toISOString();
  }

  /** The document as this transaction sees it. */
  get(id: string): StoredDocument | undefined {
    const pending = this.#pending.get(id);
    return pending === undefined ? this.#dataset.get(id) : pending.after;
  }

  /** Every document as this transaction sees it. */
  documents(): readonly StoredDocument[] {
    if (this.#pending.size === 0) return this.#dataset.documents;
    const untouched = this.#dataset.documents.filter(({ _id }) => !this.#pending.has(_id));
    const touched = [...this.#pending.values()].flatMap(({ after }) => after ?? []);
    return [...untouched, ...touched];
  }

  /** Replaces or creates a document; revision and time of change are the transaction's. */
  put(members: Members, mutation: unknown): StoredDocument {
    const after = this.#stamped(members);
    this.#note(members._id, after, mutation);
    return after;
  }

  /** Creates a document that is not there; listeners are told its dates too. */
  create(members: Members): StoredDocument {
    const after = this.#stamped(members);
    this.#note(members._id, after, { create: without(after, ['_rev']) });
    return after;
  }

  #stamped(members: Members): StoredDocument {
    const second = `${this.timestamp.slice(0, 19)}Z`;
    const { _createdAt } = members;
    const dates = {
      _createdAt: typeof _createdAt === 'string' ? _createdAt : second,
      _updatedAt: second,
    };
    return { ...members, ...dates, _rev: this.id };
  }

  /** Takes a document away. */
  remove(id: string, mutation: unknown = { delete: { id } }): void {
    this.#note(id, undefined, mutation);
  }

  /** What the transaction does, document by document. */
  changes(): Change[] {
    return [...this.#pending]
      .filter(([, { before, after }]) => before !== undefined || after !== undefined)
      .map(([id, pending]) => ({ id, ...pending }));
  }

  #note(id: string, after: StoredDocument | undefined, mutation: unknown): void {
    const pending = this.#pending.get(id) ?? {
      before: this.#dataset.get(id),
      after,
      mutations: [],
    };
    this.#pending.set(id, { ...pending, after, mutations: [...pending.mutations, mutation] });
  }
}

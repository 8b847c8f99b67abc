import type { StoredDocument } from '../json/StoredDocument.ts';
import { Dataset } from './Dataset.ts';
import type { StoreFile } from './StoreFile.ts';
import type { Change, Transaction } from './Transaction.ts';

type Follower = (transaction: Transaction) => void;
type Dress = (document: StoredDocument) => StoredDocument;

/** The documents: on disk first, then in memory, then told to whoever follows. */
export class Store {
  readonly dataset = new Dataset();
  readonly file: StoreFile;
  readonly #followers = new Set<Follower>();

  readonly #dress: Dress;

  /** `dress` adds what documents show and the disk does not know: the address of an asset. */
  constructor(file: StoreFile, dress: Dress = (document) => document) {
    this.file = file;
    this.#dress = dress;
    this.dataset.load(file.documents().map(dress));
  }

  /** Dresses every document again, after what `dress` knows has changed. */
  dressAgain(): void {
    const changes = this.dataset.documents.map((before) => ({
      id: before._id,
      before,
      after: this.#dress(before),
      mutations: [],
    }));
    this.dataset.apply(changes.filter(({ before, after }) => before !== after));
  }

  /** Keeps a transaction; when this returns it is durable, seen by every query, and told. */
  commit(transaction: Transaction): void {
    this.file.write(transaction);
    const changes = transaction.changes.map((change) => this.#dressed(change));
    this.dataset.apply(changes);
    for (const follow of this.#followers) follow({ ...transaction, changes });
  }

  #dressed(change: Change): Change {
    return change.after === undefined ? change : { ...change, after: this.#dress(change.after) };
  }

  /** How many follow. */
  get followers(): number {
    return this.#followers.size;
  }

  /** Tells every later transaction, in order, until the function that this gives is called. */
  follow(follower: Follower): () => void {
    this.#followers.add(follower);
    return () => void this.#followers.delete(follower);
  }
}

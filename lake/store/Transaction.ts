import type { StoredDocument } from '../json/StoredDocument.ts';

/** What one transaction did to one document; absent means "not there". */
export interface Change {
  id: string;
  before: StoredDocument | undefined;
  after: StoredDocument | undefined;
  /** The mutations of this document in the form in which listeners get them. */
  mutations: readonly unknown[];
}

/** One acknowledged write: all of its changes are kept, or none. */
export interface Transaction {
  id: string;
  /** When it was written, as an RFC 3339 date and time in UTC. */
  timestamp: string;
  /** The id of the user who wrote it. */
  author: string;
  changes: readonly Change[];
}

import type { Asset } from './assets/readAsset.ts';
import type { StoredDocument } from './json/StoredDocument.ts';

/** What a store begins with, or takes in: complete documents, and the bytes of their assets. */
export interface Seed {
  documents: readonly StoredDocument[];
  assets: readonly Asset[];
}

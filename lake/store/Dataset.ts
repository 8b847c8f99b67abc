import type { StoredDocument } from '../json/StoredDocument.ts';
import { ReferenceIndex } from './ReferenceIndex.ts';
import type { Change } from './Transaction.ts';

/** All documents in memory, in the order of their ids, kept up to date with every write. */
export class Dataset {
  readonly references = new ReferenceIndex();
  #version = 0;
  readonly #byId = new Map<string, StoredDocument>();
  readonly #sorted: StoredDocument[] = [];

  /** Grows with every write, so that whoever remembers an answer knows when it is old. */
  get version(): number {
    return this.#version;
  }

  /** Every document, drafts and versions too; the list itself stays the same between writes. */
  get documents(): readonly StoredDocument[] {
    return this.#sorted;
  }

  /** The document with this very id. */
  get(id: string): StoredDocument | undefined {
    return this.#byId.get(id);
  }

  /** Takes over documents at start. */
  load(documents: readonly StoredDocument[]): void {
    for (const document of documents) {
      this.#forget(document._id);
      this.references.add(document);
      this.#byId.set(document._id, document);
    }
    this.#sorted.splice(0, Infinity, ...[...this.#byId.values()].sort(byId));
    this.#version += 1;
  }

  /** Takes over what a transaction did. */
  apply(changes: readonly Change[]): void {
    for (const { id, after } of changes) {
      if (after === undefined) this.#remove(id);
      else this.#put(after);
    }
    this.#version += 1;
  }

  #put(document: StoredDocument): void {
    const at = this.#position(document._id);
    const isThere = this.#byId.has(document._id);
    this.#forget(document._id);
    this.references.add(document);
    this.#sorted.splice(at, isThere ? 1 : 0, document);
    this.#byId.set(document._id, document);
  }

  #remove(id: string): void {
    this.#forget(id);
    if (this.#byId.delete(id)) this.#sorted.splice(this.#position(id), 1);
  }

  #forget(id: string): void {
    const known = this.#byId.get(id);
    if (known !== undefined) this.references.remove(known);
  }

  #position(id: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const document = this.#sorted[middle];
      if (document !== undefined && document._id < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function byId(a: StoredDocument, b: StoredDocument): number {
  return a._id < b._id ? -1 : 1;
}

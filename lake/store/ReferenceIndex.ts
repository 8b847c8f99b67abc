import { referencesIn } from '../json/referencesIn.ts';
import type { StoredDocument } from '../json/StoredDocument.ts';

/** Who refers strongly to whom, kept up to date with every write. */
export class ReferenceIndex {
  readonly #referring = new Map<string, Set<string>>();

  /** The ids of the documents that refer strongly to this one, in order. */
  to(id: string): string[] {
    return [...(this.#referring.get(id) ?? [])].sort();
  }

  /** Takes a document's references in. */
  add(document: StoredDocument): void {
    for (const target of strongReferences(document)) {
      const referring = this.#referring.get(target) ?? new Set();
      this.#referring.set(target, referring.add(document._id));
    }
  }

  /** Forgets a document's references. */
  remove(document: StoredDocument): void {
    for (const target of strongReferences(document)) {
      const referring = this.#referring.get(target);
      referring?.delete(document._id);
      if (referring?.size === 0) this.#referring.delete(target);
    }
  }
}

/** The ids to which a document refers strongly, each once. */
export function strongReferences(document: StoredDocument): ReadonlySet<string> {
  const strong = referencesIn(document).filter(({ isWeak }) => !isWeak);
  return new Set(strong.map(({ target }) => target));
}

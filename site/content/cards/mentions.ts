import { isTranslated, type AnyDocument } from '../Documents.ts';
import type { Library } from '../Library.ts';
import { referencesIn } from '../references.ts';

const indexes = new WeakMap<Library['byId'], ReadonlyMap<string, readonly AnyDocument[]>>();

/** The originals and shared documents that refer to a document, in the order of types and ids. */
export function mentionsOf(document: AnyDocument, { byId }: Library): readonly AnyDocument[] {
  const id = isTranslated(document) ? document.original : document._id;
  return indexOf(byId).get(id) ?? [];
}

function indexOf(byId: Library['byId']): ReadonlyMap<string, readonly AnyDocument[]> {
  const known = indexes.get(byId);
  if (known !== undefined) return known;
  const index = new Map<string, AnyDocument[]>();
  for (const document of byId.values()) {
    if (isTranslated(document) && document.original !== document._id) continue;
    for (const id of referencesIn(document)) index.set(id, [...(index.get(id) ?? []), document]);
  }
  indexes.set(byId, index);
  return index;
}

import type { StoredDocument } from '../json/StoredDocument.ts';
import type { View } from './Views.ts';

const indexes = new WeakMap<View, ReadonlyMap<string, readonly StoredDocument[]>>();
const known = new WeakMap<StoredDocument, ReadonlySet<string>>();

/** The documents of a view that hold a reference to any of the ids, in the view's order. */
export function referring(view: View, ids: readonly string[]): readonly StoredDocument[] {
  const index = indexOf(view);
  const [id = '', ...more] = ids;
  if (more.length === 0) return index.get(id) ?? [];
  const found = new Set(ids.flatMap((each) => index.get(each) ?? []));
  return view.documents.filter((document) => found.has(document));
}

function indexOf(view: View): ReadonlyMap<string, readonly StoredDocument[]> {
  const made = indexes.get(view) ?? newIndex(view.documents);
  indexes.set(view, made);
  return made;
}

function newIndex(documents: readonly StoredDocument[]) {
  const index = new Map<string, StoredDocument[]>();
  for (const document of documents) {
    for (const target of targetsOf(document)) {
      const referrers = index.get(target);
      if (referrers === undefined) index.set(target, [document]);
      else referrers.push(document);
    }
  }
  return index;
}

/** Every id that a document refers to; documents never change in place, so each is read once. */
function targetsOf(document: StoredDocument): ReadonlySet<string> {
  const read = known.get(document) ?? collect(document, new Set());
  known.set(document, read);
  return read;
}

/** Finds what `references()` of groq-js finds: weak references and those to other datasets too. */
function collect(value: unknown, found: Set<string>): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('_ref' in value && typeof value._ref === 'string') found.add(value._ref);
  for (const inner of Object.values(value)) collect(inner, found);
  return found;
}

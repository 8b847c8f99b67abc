import { contentTypes } from 'content-schemas/contentTypes.ts';
import { freshnessOf, type Freshness } from 'content-schemas/freshness.ts';
import { meaningfulText, snapshotOf } from 'content-schemas/meaningfulText.ts';

type Stored = Readonly<Record<string, unknown>> & { readonly _id: string; readonly _type: string };

/** A translation among stored documents: whether it matches its original, and what it keeps once it is said to. */
export interface StoredTranslation {
  readonly id: string;
  readonly original: string;
  readonly freshness: Freshness;
  readonly snapshot: string;
}

const fieldsByType = new Map<string, readonly string[]>(
  Object.values(contentTypes).flatMap((type) =>
    type.translation === 'document' ? [[type.name, type.comparedFields] as const] : [],
  ),
);

/** The translations among documents, in their order; one whose original is not among them is left out. */
export function translationsIn(documents: readonly Stored[]): StoredTranslation[] {
  const byId = new Map(documents.map((document) => [document._id, document]));
  return documents.flatMap((document) => {
    const original = byId.get(referenceIn(document['translationOf']) ?? '');
    const fields = fieldsByType.get(document._type);
    if (original === undefined || fields === undefined) return [];
    const kept = document['matchedOriginal'];
    const snapshot = snapshotOf(meaningfulText(original, fields));
    const freshness = freshnessOf(typeof kept === 'string' ? kept : undefined, original, fields);
    return [{ id: document._id, original: original._id, freshness, snapshot }];
  });
}

function referenceIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('_ref' in value)) return undefined;
  return typeof value._ref === 'string' ? value._ref : undefined;
}

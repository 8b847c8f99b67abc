import { isRecord, type StoredDocument } from '../StoredDocument.ts';

/** Members that belong to the document they were written in, and not to its copy. */
const own: ReadonlySet<string> = new Set([
  'slug',
  'formerSlugs',
  'translationOf',
  'matchedOriginal',
]);

/**
 * A copy of a document: a new original with a free address. A translation's copy gets its original's facts, since
 * two translations of one original in one language are refused, and an original needs its facts.
 */
export function duplicated(
  copy: StoredDocument,
  original: StoredDocument | undefined,
  facts: readonly string[],
): StoredDocument {
  const kept = Object.entries(copy).filter(([name]) => !own.has(name));
  const isTranslation = isRecord(copy['translationOf']);
  const source = isTranslation ? original : undefined;
  const given = facts.flatMap((name) =>
    source?.[name] === undefined ? [] : [[name, source[name]] as const],
  );
  return { ...Object.fromEntries([...kept, ...given]), _id: copy._id, _type: copy._type };
}

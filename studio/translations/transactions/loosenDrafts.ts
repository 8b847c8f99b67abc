import { draftId } from '../documentIds.ts';
import type { TranslationGroup } from '../states/TranslationGroup.ts';
import type { Mutation } from './Mutation.ts';
import { originalReference } from './originalReference.ts';

/** Lets the drafts of unpublished translations no longer hold their original, so that it can be unpublished. */
export function loosenDrafts({ originalId, type, translations }: TranslationGroup): Mutation[] {
  const translationOf = originalReference(originalId, type, false);
  return translations
    .filter(({ draft, published }) => published === undefined && draft?.isWeak === false)
    .map(({ id }) => ({ patch: { id: draftId(id), set: { translationOf } } }));
}

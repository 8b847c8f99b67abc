import { locales, type Locale } from 'content-schemas/locales.ts';

import { membersIn, type TranslationGroup } from '../states/TranslationGroup.ts';

/** Why a document may not be published, unpublished or deleted yet, and because of which languages. */
export type Reason =
  | { readonly why: 'originalUnpublished'; readonly original: string }
  | { readonly why: 'originalGone' }
  | { readonly why: 'translationsPublished'; readonly languages: readonly Locale[] }
  | { readonly why: 'translationsExist'; readonly languages: readonly Locale[] };

/** An original is published first. */
export function whyNotPublish(group: TranslationGroup, id: string): Reason | undefined {
  if (id === group.originalId) return undefined;
  if (group.original === undefined) return { why: 'originalGone' };
  if (group.original.published !== undefined) return undefined;
  return { why: 'originalUnpublished', original: group.original.title };
}

/** An original is unpublished last: the facts of published translations stand on it. */
export function whyNotUnpublish(group: TranslationGroup, id: string): Reason | undefined {
  if (id !== group.originalId) return undefined;
  const published = group.translations.filter((member) => member.published !== undefined);
  const languages = languagesOf({ ...group, original: undefined, translations: published });
  return languages.length === 0 ? undefined : { why: 'translationsPublished', languages };
}

/** An original is deleted last: without it a translation, even a draft, has no facts. */
export function whyNotDelete(group: TranslationGroup, id: string): Reason | undefined {
  if (id !== group.originalId) return undefined;
  const languages = languagesOf({ ...group, original: undefined });
  if (languages.length === 0) return undefined;
  return whyNotUnpublish(group, id) ?? { why: 'translationsExist', languages };
}

function languagesOf(group: TranslationGroup): Locale[] {
  return locales.filter((locale) => membersIn(group, locale).length > 0);
}

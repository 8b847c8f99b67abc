import { contentTypes } from 'content-schemas/contentTypes.ts';
import { freshnessOf } from 'content-schemas/freshness.ts';
import type { Locale } from 'content-schemas/locales.ts';

import { addressOf } from '../addresses.ts';
import { isTranslated, type AnyDocument } from '../Documents.ts';
import type { Library } from '../Library.ts';

/** The page of a translation's original, if that has changed since somebody compared the two. */
export function newerOriginalOf(
  document: AnyDocument,
  library: Library,
): { readonly locale: Locale; readonly href: string } | undefined {
  if (!isTranslated(document) || document.original === document._id) return undefined;
  const shown = library.byId.get(document.original);
  const original = shown && (library.asWritten.get(document.original) ?? shown);
  if (original === undefined || !isTranslated(original)) return undefined;
  const { comparedFields } = contentTypes[document._type];
  if (freshnessOf(document.matchedOriginal, { ...original }, comparedFields) !== 'outdated')
    return undefined;
  const href = addressOf(original, original.language, library);
  return href === undefined ? undefined : { locale: original.language, href };
}

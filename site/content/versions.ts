import { locales, type Locale } from 'content-schemas/locales.ts';

import { addressOf } from './addresses.ts';
import { isTranslated, type AnyDocument } from './Documents.ts';
import type { Library } from './Library.ts';

/** The version of a document that readers of a language get: their own, else the original, else any there is. */
export function versionFor(
  document: AnyDocument,
  locale: Locale,
  library: Pick<Library, 'byId' | 'versions'>,
): AnyDocument {
  if (!isTranslated(document)) return document;
  const versions = library.versions.get(document.original) ?? {};
  const original = library.byId.get(document.original);
  return (
    versions[locale] ?? original ?? locales.map((one) => versions[one]).find(Boolean) ?? document
  );
}

/** The paths of all of a document's versions, by language, where they exist. */
export function hrefsOf(document: AnyDocument, library: Library): ReadonlyMap<Locale, string> {
  const hrefs = new Map<Locale, string>();
  for (const locale of locales) {
    const version = isTranslated(document)
      ? library.versions.get(document.original)?.[locale]
      : document;
    const href = version && addressOf(version, locale, library);
    if (href !== undefined) hrefs.set(locale, href);
  }
  return hrefs;
}

import { hrefFor, recommendationSlug, sectionOfType } from 'content-schemas/address.ts';
import { locales, type Locale } from 'content-schemas/locales.ts';

import { everyDocumentOf, isTranslated, type AnyDocument, type Documents } from './Documents.ts';
import type { Library } from './Library.ts';

type Addressing = Pick<Library, 'documents' | 'byId'>;

/** One page of a document: in which language, under which path. */
export interface Address {
  readonly document: AnyDocument;
  readonly locale: Locale;
  readonly href: string;
}

/** Every page that a document of the library has, in the order of types, ids and languages. */
export function addressesOf(library: Addressing): Address[] {
  return everyDocumentOf(library.documents).flatMap((document) =>
    locales.flatMap((locale) => {
      const href = addressOf(document, locale, library);
      return href === undefined ? [] : [{ document, locale, href }];
    }),
  );
}

/** A document's path in a language; undefined where it has no page: in another language, or at all. */
export function addressOf(
  document: AnyDocument,
  locale: Locale,
  library: Addressing,
): string | undefined {
  if (isTranslated(document)) {
    if (document.language !== locale) return undefined;
    if (document._type === 'page' && document.facts.kind === 'home') return hrefFor({ locale });
    return hrefFor({ locale, section: sectionOfType[document._type], slugs: [document.slug] });
  }
  const slug = slugOf(document, library);
  if (slug === undefined || !('slug' in document || document._type === 'recommendation'))
    return undefined;
  return hrefFor({ locale, section: sectionOfType[document._type], slugs: [slug] });
}

/** The last part of the path of a document whose one document holds every language. */
function slugOf(document: AnyDocument, library: Addressing): string | undefined {
  if (document._type === 'recommendation') return slugOfRecommendation(document, library);
  return 'slug' in document ? document.slug : undefined;
}

/** A recommendation's slug names the document that it stands in by its symbol. */
function slugOfRecommendation(
  document: Documents['recommendation'][number],
  { byId }: Addressing,
): string {
  const report = byId.get(document.source.ref);
  const symbol = report?._type === 'report' ? report.facts.symbol : undefined;
  return recommendationSlug({ ...document, symbol });
}

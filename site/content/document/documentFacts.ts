import type { Country } from 'content-schemas/countries.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';
import type { AddressedType } from 'content-schemas/typeNames.ts';

import { formatDate } from '../../i18n/dates.ts';
import { translator } from '../../i18n/translator.ts';
import type { AnyDocument } from '../Documents.ts';
import type { Library } from '../Library.ts';
import { datesOf } from '../document/datesOf.ts';

/** What a document is called in a language. */
export function titleOf(document: AnyDocument, locale: Locale): string {
  if ('title' in document) {
    return typeof document.title === 'string'
      ? document.title
      : inLocale(document.title, locale).text;
  }
  if (!('name' in document)) throw new Error(`The document "${document._id}" has no title.`);
  return typeof document.name === 'string' ? document.name : inLocale(document.name, locale).text;
}

const labelKeys = {
  page: 'search.types.page',
  article: 'search.types.article',
  project: 'search.types.project',
  service: 'search.types.service',
  training: 'search.types.training',
  report: 'search.types.report',
  organisation: 'search.types.organisation',
  recommendation: 'search.types.recommendation',
  reportingCycle: 'search.types.reportingCycle',
} as const satisfies Record<AddressedType, string>;

/** What kind of page a document makes, in words. */
export function typeLabel({ _type }: AnyDocument, locale: Locale): string {
  const key = Object.entries(labelKeys).find(([type]) => type === _type)?.[1];
  return translator(locale)(key ?? labelKeys.page);
}

/** The country that a document is about; undefined where it is about none. */
export function countryOf(document: AnyDocument, { byId }: Library): Country | undefined {
  if (document._type === 'recommendation') {
    const source = byId.get(document.source.ref);
    return source?._type === 'report' ? source.facts.country : undefined;
  }
  const facts = 'facts' in document ? document.facts : document;
  return 'country' in facts ? facts.country : undefined;
}

/** The day or year that a document tells of, in words. */
export function dayInWords(
  document: AnyDocument,
  locale: Locale,
  { now }: Pick<Library, 'now'>,
): string | undefined {
  const { shown } = datesOf(document, now);
  return shown && (shown.length === 10 ? formatDate(shown, locale) : shown.slice(0, 4));
}

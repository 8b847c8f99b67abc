import { countryFacts } from 'content-schemas/countries.ts';
import { locales, type Locale } from 'content-schemas/locales.ts';

import { addressesOf } from '../addresses.ts';
import type { AnyDocument } from '../Documents.ts';
import type { Library } from '../Library.ts';
import { countryOf, dayInWords, titleOf, typeLabel } from '../document/documentFacts.ts';

type Namesakes = ReadonlyMap<string, readonly AnyDocument[]>;

const known = new WeakMap<Library, ReadonlyMap<Locale, Namesakes>>();

/**
 * What tells a document from others of the same title in its language: its country, its day or year, its kind, or as
 * many of them as it takes. A number where nothing does; undefined where no other is called so.
 */
export function distinctionOf(
  document: AnyDocument,
  locale: Locale,
  content: Library,
): string | undefined {
  const namesakes = namesakesIn(content).get(locale)?.get(titleOf(document, locale)) ?? [];
  if (namesakes.length < 2) return undefined;
  const told = namesakes.map((one) => [
    countryIn(one, locale, content),
    dayInWords(one, locale, content) ?? '',
    typeLabel(one, locale),
  ]);
  const own = namesakes.findIndex(({ _id }) => _id === document._id);
  for (const chosen of choices) {
    const words = told.map((facts) => chosen.map((index) => facts[index] ?? '').filter(Boolean));
    const distinct = new Set(words.map((some) => some.join()));
    if (distinct.size === namesakes.length) return words[own]?.join(', ') || undefined;
  }
  return own === 0 ? undefined : String(own + 1);
}

/** Which of country, day and kind are said, the shortest first. */
const choices = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]] as const;

function countryIn(document: AnyDocument, locale: Locale, content: Library): string {
  const country = countryOf(document, content);
  return country === undefined ? '' : countryFacts[country].name[locale];
}

/** The documents with a page, by language and title, in the order of their ids. */
function namesakesIn(content: Library): ReadonlyMap<Locale, Namesakes> {
  const before = known.get(content);
  if (before !== undefined) return before;
  const addresses = addressesOf(content);
  const found = new Map(
    locales.map((locale) => {
      const own = addresses.filter((address) => address.locale === locale);
      const documents = own.map(({ document }) => document);
      const sorted = documents.toSorted((a, b) => (a._id < b._id ? -1 : 1));
      return [locale, Map.groupBy(sorted, (document) => titleOf(document, locale))] as const;
    }),
  );
  known.set(content, found);
  return found;
}

import type { Card } from 'content-schemas/card.ts';
import { inAlphabet } from '../../i18n/collate.ts';
import type { Locale } from 'content-schemas/locales.ts';

/** Cards in the alphabet of a language; equal titles by id. */
export function byTitle<Listed extends Card>(cards: readonly Listed[], locale: Locale): Listed[] {
  return inAlphabet(
    cards,
    locale,
    ({ title }) => title.text,
    ({ id }) => id,
  );
}

/** Cards by a day or moment, the latest first; those of one day by title. */
export function latestFirst<Listed extends Card>(
  cards: readonly Listed[],
  locale: Locale,
  dateOf: (card: Listed) => string,
): Listed[] {
  return byTitle(cards, locale).toSorted((a, b) => compare(dateOf(b), dateOf(a)));
}

/** Cards by a day or moment, the soonest first; those of one moment by title. */
export function soonestFirst<Listed extends Card>(
  cards: readonly Listed[],
  locale: Locale,
  dateOf: (card: Listed) => string,
): Listed[] {
  return byTitle(cards, locale).toSorted((a, b) => compare(dateOf(a), dateOf(b)));
}

function compare(first: string, second: string): number {
  return first < second ? -1 : Number(first > second);
}

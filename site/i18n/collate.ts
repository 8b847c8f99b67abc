import type { Locale } from 'content-schemas/locales.ts';
import { perLocale } from './perLocale.ts';

const collators = perLocale((bcp47) => new Intl.Collator(bcp47, { numeric: true }));

/** Compares two texts; never 0 unless they are the same. */
export type Compare = (first: string, second: string) => number;

/**
 * The order of a language's alphabet, numbers by their value ("2" before "10"). Texts that the alphabet
 * holds equal are ordered by their code units, so that a list has one order only.
 */
export function collate(locale: Locale): Compare {
  const { compare } = collators(locale);
  return (first, second) => compare(first, second) || byCodeUnits(first, second);
}

/** A copy of a list in a language's alphabet; items with the same text are ordered by their ids. */
export function inAlphabet<Item>(
  items: readonly Item[],
  locale: Locale,
  textOf: (item: Item) => string,
  idOf: (item: Item) => string,
): Item[] {
  const compare = collate(locale);
  return items.toSorted(
    (first, second) =>
      compare(textOf(first), textOf(second)) || byCodeUnits(idOf(first), idOf(second)),
  );
}

function byCodeUnits(first: string, second: string): number {
  return first < second ? -1 : Number(first > second);
}

import type { Locale } from 'content-schemas/locales.ts';

/** Where the index of a language stands. */
export function indexAddress(locale: Locale): string {
  return `/search/${locale}/`;
}

/** Beside an index: every word of its pages, for near misses. */
export const wordsFile = 'words.json';

/** Beside an index: words that stand for each other. */
export const synonymsFile = 'synonyms.json';

/** Beside an index: every value by which its pages can be narrowed, by filter. */
export const valuesFile = 'values.json';

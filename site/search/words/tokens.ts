import { fold } from './fold.ts';

/**
 * No word that people type begins so. All that an index knows of a word begins alike, so that it lies in one part of the
 * index: a phone on a slow line loads one instead of four.
 */
const start = 'zz';

/** How a stem is written in an index. */
export function stemToken(stem: string): string {
  return `${start}${stem}zq`;
}

/** How the stem of a compound's part is written in an index. */
export function partToken(stem: string): string {
  return `${start}${stem}zw`;
}

/** How a word is written in an index that has to know its very spelling, apart from other forms and longer words. */
export function wordToken(word: string): string {
  return `${start}${fold(word)}zx`;
}

/** How a value by which results can be narrowed is written in an index. */
export function valueToken(filter: string, value: string): string {
  return `zv${filter}${fold(value).replace(/[^\p{L}\p{N}]/gu, '')}zv`;
}

/** Stands on the pages of trainings that are still to come. */
export const comingToken = valueToken('coming', 'yes');

/** Stands on pages that editors have put into the menu. */
export const menuToken = valueToken('menu', 'yes');

/** Stands on pages about another country than the one that the language speaks for. */
export const awayToken = valueToken('away', 'yes');

/** Stands on pages about the site itself, which hardly anybody looks for. */
export const asideToken = valueToken('aside', 'yes');

/** The metadata fields of an index that hold tokens; no excerpt is made of them. */
export const tokenFields = {
  title: 'stemsOfTitle',
  text: 'stems',
  titleParts: 'partsOfTitle',
  parts: 'parts',
  spellings: 'spellings',
  values: 'values',
} as const;

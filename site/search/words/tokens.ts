import { fold } from './fold.ts';

/** How a stem is written in an index, so that no word that people type begins with it. */
export function stemToken(stem: string): string {
  return `zq${stem}zq`;
}

/** How the stem of a compound's part is written in an index. */
export function partToken(stem: string): string {
  return `zw${stem}zw`;
}

/** How a word is written in an index that has to know its very spelling, apart from other forms and longer words. */
export function wordToken(word: string): string {
  return `zx${fold(word)}zx`;
}

/** How a value by which results can be narrowed is written in an index. */
export function valueToken(filter: string, value: string): string {
  return `zv${filter}${fold(value).replace(/[^\p{L}\p{N}]/gu, '')}zv`;
}

/** Stands on the pages of trainings that are still to come. */
export const comingToken = valueToken('coming', 'yes');

/** The metadata fields of an index that hold tokens; no excerpt is made of them. */
export const tokenFields = {
  title: 'stemsOfTitle',
  text: 'stems',
  titleParts: 'partsOfTitle',
  parts: 'parts',
  spellings: 'spellings',
  values: 'values',
} as const;

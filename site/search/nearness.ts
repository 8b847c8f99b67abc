import type { Locale } from 'content-schemas/locales.ts';
import type { QueryWord } from './Query.ts';
import { fold } from './words/fold.ts';
import { stemsOf } from './words/stemsOf.ts';

const shortestPart = 3;

/** How near a word of a text is to one that was typed; 0 where they have nothing to do with each other. */
export function nearness(word: string, query: QueryWord, locale: Locale): number {
  const folded = fold(word);
  if (word === query.typed) return 5;
  if (folded.startsWith(query.folded)) return 4;
  if (shares(stemsOf(word, locale), query.stems)) return 3;
  if (hasPart(folded, query.stems, locale)) return 2;
  const related = query.synonyms.flatMap((words) => (words.length === 1 ? words : []));
  return related.some((one) => nearness(word, one, locale) > 2) ? 1 : 0;
}

function hasPart(word: string, stems: readonly string[], locale: Locale): boolean {
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    if (shares(stemsOf(word.slice(0, at), locale), stems)) return true;
    if (shares(stemsOf(word.slice(at), locale), stems)) return true;
  }
  return false;
}

function shares(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

import type { Locale } from 'content-schemas/locales.ts';
import { fold } from '../../site/search/words/fold.ts';
import { stemsOf } from '../../site/search/words/stemsOf.ts';

/** As many letters at its end may differ between forms of an English word. */
const englishEnding = 3;
const shortestStart = 3;
/** Shorter ones are in nobody's question alone. */
const shortestWord = 3;

/**
 * The words, folded, of which other forms stand on the pages as well. Only of these does an index have to know where their
 * very spelling stands.
 */
export function wordsWithKin(words: readonly string[], locale: Locale): ReadonlySet<string> {
  const folded = [...new Set(words.map(fold))].filter(({ length }) => length >= shortestWord);
  const kin = Map.groupBy(
    folded.flatMap((word) => familiesOf(word, locale).map((family) => ({ word, family }))),
    ({ family }) => family,
  );
  const shared = [...kin.values()].filter(({ length }) => length > 1);
  return new Set(shared.flat().map(({ word }) => word));
}

function familiesOf(word: string, locale: Locale): readonly string[] {
  if (locale !== 'en') return stemsOf(word, locale);
  return [word.slice(0, Math.max(shortestStart, word.length - englishEnding))];
}

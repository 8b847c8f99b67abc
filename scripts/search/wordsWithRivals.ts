import type { Locale } from 'content-schemas/locales.ts';
import { fold } from '../../site/search/words/fold.ts';
import { stemsOf } from '../../site/search/words/stemsOf.ts';

/** As many letters at its end may differ between forms of an English word. */
const englishEnding = 3;
const shortestStart = 3;
/** Shorter ones are in nobody's question alone. */
const shortestWord = 3;

/**
 * The words, folded, that an index takes for others too: other forms of them stand on the pages, or longer words that
 * begin with them. Only of these does it have to know where their very spelling stands.
 */
export function wordsWithRivals(words: readonly string[], locale: Locale): ReadonlySet<string> {
  const folded = [...new Set(words.map(fold))].filter(({ length }) => length >= shortestWord);
  const kin = Map.groupBy(
    folded.flatMap((word) => familiesOf(word, locale).map((family) => ({ word, family }))),
    ({ family }) => family,
  );
  const families = [...kin.values()].filter(({ length }) => length > 1);
  const sorted = folded.toSorted();
  const beginnings = sorted.filter((word, index) => sorted[index + 1]?.startsWith(word));
  return new Set([...families.flat().map(({ word }) => word), ...beginnings]);
}

function familiesOf(word: string, locale: Locale): readonly string[] {
  if (locale !== 'en') return stemsOf(word, locale);
  return [word.slice(0, Math.max(shortestStart, word.length - englishEnding))];
}

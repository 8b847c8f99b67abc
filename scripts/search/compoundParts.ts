import type { Locale } from 'content-schemas/locales.ts';
import { stemsOf } from '../../site/search/words/stemsOf.ts';
import { fold } from '../../site/search/words/fold.ts';

/** The stems of the words that a compound is made of, by the compound. */
export type Parts = ReadonlyMap<string, readonly string[]>;

const shortestPart = 4;
const shortestStem = 3;

/**
 * Finds words that are made of two others which both stand alone somewhere in the text, in whatever form; so no list of
 * words has to be kept.
 */
export function compoundParts(words: readonly string[], locale: Locale): Parts {
  if (locale === 'en') return new Map();
  const known = new Set(words.flatMap((word) => stemsOf(word, locale)));
  const found = words.map((word) => [word, partsOf(word, known, locale)] as const);
  return new Map(found.filter(([, parts]) => parts.length > 0));
}

function partsOf(word: string, known: ReadonlySet<string>, locale: Locale): string[] {
  const own = new Set(stemsOf(word, locale));
  const letters = fold(word);
  const parts = new Set<string>();
  for (let at = shortestPart; at <= letters.length - shortestPart; at += 1) {
    const both = [letters.slice(0, at), letters.slice(at)].map((part) =>
      stemsOf(part, locale).filter(
        (stem) => stem.length >= shortestStem && known.has(stem) && !own.has(stem),
      ),
    );
    if (both.every((stems) => stems.length > 0)) for (const stem of both.flat()) parts.add(stem);
  }
  return [...parts].sort();
}

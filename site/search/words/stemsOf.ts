import type { Locale } from 'content-schemas/locales.ts';
import { fold } from './fold.ts';
import { wordStart, type Change } from './changes.ts';
import { endingsOf } from './endings.ts';
import type { InflectedLocale } from './reduced.ts';

const longestEnding = 9;
const shortestStem = 2;

const known = new Map<string, readonly string[]>();

/**
 * The stems that a word may have, likeliest first; words that share one are forms of one word. English has Pagefind's
 * own stemmer, so its words have none here. The language's endings are to be loaded first.
 */
export function stemsOf(word: string, locale: Locale): readonly string[] {
  if (locale === 'en') return [];
  const key = `${locale} ${word}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const letters = fold(word);
  const stems = new Set(
    changesFor(letters, locale).flatMap(({ cut, add }) =>
      letters.length - cut + add.length >= shortestStem
        ? [letters.slice(0, Math.max(0, letters.length - cut)) + add]
        : [],
    ),
  );
  const found = stems.size === 0 ? [letters] : [...stems];
  known.set(key, found);
  return found;
}

function changesFor(letters: string, locale: InflectedLocale): readonly Change[] {
  const endings = endingsOf(locale);
  const whole = wordStart + letters;
  for (let length = Math.min(whole.length, longestEnding); length >= 0; length -= 1) {
    const found = endings.get(whole.slice(whole.length - length));
    if (found !== undefined) return found;
  }
  return [];
}

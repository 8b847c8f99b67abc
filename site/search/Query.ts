import type { Locale } from 'content-schemas/locales.ts';
import { rephrased } from './rephrased.ts';
import { fold } from './words/fold.ts';
import { isMinorWord } from './words/minorWords.ts';
import { stemsOf } from './words/stemsOf.ts';
import { wordsIn } from './words/wordsIn.ts';

/** One word of a query: as typed, without diacritics, the stems that it may have, and words of the same meaning. */
export interface QueryWord {
  readonly typed: string;
  readonly folded: string;
  readonly stems: readonly string[];
  readonly synonyms: readonly (readonly QueryWord[])[];
  /** True for a word such as `how`, which no page has to hold: others of the question say what is looked for. */
  readonly isMinor: boolean;
}

/** What somebody looks for. */
export interface Query {
  readonly locale: Locale;
  /** As typed, without what no search needs. */
  readonly text: string;
  readonly words: readonly QueryWord[];
  /** The same question with another name for what it names. */
  readonly rephrased: readonly (readonly QueryWord[])[];
  /** Why nothing can be looked for, where that is so. */
  readonly problem?: 'empty' | 'noWords' | 'tooShort' | undefined;
}

const longestText = 200;
const mostWords = 8;

/** Reads what somebody typed; anything at all may stand in it. */
export function queryOf(
  typed: string,
  locale: Locale,
  synonyms: readonly (readonly string[])[] = [],
): Query {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longestText);
  const found = wordsIn(text).map(({ word }) => word);
  const long = found.filter((word) => word.length > 1 || /\p{N}/u.test(word));
  const words = [...new Set(long)].slice(0, mostWords);
  const others = rephrased(words, locale, synonyms);
  return {
    locale,
    text,
    words: queryWords(words, locale, synonyms),
    rephrased: others.map((other) => queryWords(other, locale, [])),
    problem: problemOf(text, found, words),
  };
}

function queryWords(
  words: readonly string[],
  locale: Locale,
  synonyms: readonly (readonly string[])[],
): QueryWord[] {
  const minor = words.filter((word) => isMinorWord(word, locale));
  const areAllMinor = minor.length === words.length;
  return words.map((word) => ({
    ...queryWord(word, locale, synonyms),
    isMinor: !areAllMinor && minor.includes(word),
  }));
}

function queryWord(
  typed: string,
  locale: Locale,
  synonyms: readonly (readonly string[])[],
): QueryWord {
  const stems = stemsOf(typed, locale);
  const folded = fold(typed);
  const isThis = (name: string): boolean =>
    fold(name) === folded || stemsOf(name, locale).some((stem) => stems.includes(stem));
  const others = synonyms.flatMap((group) =>
    group.some(isThis) ? group.filter((name) => !isThis(name)) : [],
  );
  const alternatives = [...new Set(others)].map((name) =>
    wordsIn(name).map(({ word }) => queryWord(word, locale, [])),
  );
  return { typed, folded, stems, synonyms: alternatives, isMinor: false };
}

function problemOf(
  text: string,
  found: readonly string[],
  words: readonly string[],
): Query['problem'] {
  if (text === '') return 'empty';
  if (found.length === 0) return 'noWords';
  return words.length === 0 ? 'tooShort' : undefined;
}

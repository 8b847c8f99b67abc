import type { Locale } from 'content-schemas/locales.ts';
import { fold } from '../../site/search/words/fold.ts';
import { stemsOf } from '../../site/search/words/stemsOf.ts';
import { partToken, stemToken, tokenFields, wordToken } from '../../site/search/words/tokens.ts';
import { wordsIn } from '../../site/search/words/wordsIn.ts';
import type { Parts } from './compoundParts.ts';

/** What is known of words from all pages together. */
export interface KnownWords {
  readonly parts: Parts;
  /** Words whose very spelling has to be told from others. */
  readonly rivals: ReadonlySet<string>;
}

/** The tokens of a page's words, by the field that holds them; none says what one that counts more has said. */
export function wordTokens(
  { title, text }: { readonly title: string; readonly text: string },
  locale: Locale,
  { parts, rivals }: KnownWords,
): Readonly<Record<string, string>> {
  const words = distinctWords(`${title} ${text}`);
  const ofTitle = stemsIn(distinctWords(title), locale);
  const ofText = without(stemsIn(words, locale), ofTitle);
  const partsIn = (some: readonly string[]): Set<string> =>
    new Set(some.flatMap((word) => parts.get(word) ?? []));
  const ofTitleParts = without(partsIn(distinctWords(title)), ofTitle);
  const said = new Set([...ofTitle, ...ofText, ...ofTitleParts]);
  const spellings = words.map(fold).filter((word) => rivals.has(word));
  return {
    [tokenFields.title]: `${written(ofTitle, stemToken)} ${numbersIn(title)}`.trim(),
    [tokenFields.text]: written(ofText, stemToken),
    [tokenFields.titleParts]: written(ofTitleParts, partToken),
    [tokenFields.parts]: written(without(partsIn(words), said), partToken),
    [tokenFields.spellings]: `${written(new Set(spellings), wordToken)} ${numbersIn(text)}`.trim(),
  };
}

/** Numbers that are written in groups, as phone numbers are, in one piece. */
function numbersIn(text: string): string {
  const grouped = [...text.matchAll(/\d+(?:[ \u00a0\u202f]\d+)+/g)].map(([number]) => number);
  return written(new Set(grouped.map((number) => number.replace(/\D/g, ''))), wordToken);
}

function distinctWords(text: string): string[] {
  return [...new Set(wordsIn(text).map(({ word }) => word))];
}

function stemsIn(words: readonly string[], locale: Locale): Set<string> {
  return new Set(words.flatMap((word) => stemsOf(word, locale)));
}

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...words].filter((word) => !others.has(word)));
}

function written(words: ReadonlySet<string>, token: (word: string) => string): string {
  return [...words].map(token).sort().join(' ');
}

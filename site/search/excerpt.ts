import type { Locale } from 'content-schemas/locales.ts';
import { nearness } from './nearness.ts';
import type { QueryWord } from './Query.ts';
import { wordsIn } from './words/wordsIn.ts';

/** A stretch of text that either was looked for, or stands around it. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

interface MarkedWord {
  readonly start: number;
  readonly end: number;
  readonly query: number;
  readonly strength: number;
}

interface Sentence {
  readonly sentence: string;
  readonly marks: readonly MarkedWord[];
}

const longest = 230;
const before = 70;
const wholeSentence = 40;

/** The sentence that says most of what was looked for; the text's beginning where none does. */
export function excerptOf(text: string, words: readonly QueryWord[], locale: Locale): Piece[] {
  const sentences = sentencesOf(text);
  const marked = sentences.map((sentence) => ({
    sentence,
    marks: marksIn(sentence, words, locale),
  }));
  const best = marked.reduce<Sentence | undefined>(
    (found, one) => (found === undefined || worthOf(one) > worthOf(found) ? one : found),
    undefined,
  );
  return best === undefined ? [] : cut(best.sentence, best.marks);
}

/** A whole text with what was looked for in it. */
export function piecesOf(text: string, words: readonly QueryWord[], locale: Locale): Piece[] {
  return pieces(text, marksIn(text, words, locale), 0, text.length);
}

function sentencesOf(text: string): string[] {
  return text
    .split(' ¶ ')
    .flatMap((block) => block.split(/(?<=[.!?…]["“”’]?)\s+(?=["„‘]?[\p{Lu}\p{N}])/u))
    .filter((sentence) => sentence.trim() !== '');
}

/** What a sentence tells of what was looked for; a label of two words tells less than a sentence. */
function worthOf({ sentence, marks }: Sentence): number {
  const strongest = new Map<number, number>();
  for (const { query, strength } of marks) {
    strongest.set(query, Math.max(strength, strongest.get(query) ?? 0));
  }
  const strengths = [...strongest.values()].reduce((total, strength) => total + 10 + strength, 0);
  return strengths + (sentence.length >= wholeSentence ? 1.5 : 0);
}

function marksIn(text: string, words: readonly QueryWord[], locale: Locale): MarkedWord[] {
  return wordsIn(text).flatMap(({ word, start }) => {
    const strengths = words.map((one) => nearness(word, one, locale));
    const strength = Math.max(0, ...strengths);
    if (strength === 0) return [];
    return [{ start, end: start + word.length, query: strengths.indexOf(strength), strength }];
  });
}

function cut(sentence: string, marks: readonly MarkedWord[]): Piece[] {
  if (sentence.length <= longest) return pieces(sentence, marks, 0, sentence.length);
  const first = marks[0]?.start ?? 0;
  const from = first <= before ? 0 : sentence.indexOf(' ', first - before) + 1;
  const until = sentence.lastIndexOf(' ', from + longest);
  const end = from + longest >= sentence.length ? sentence.length : until;
  const shown = pieces(sentence, marks, from, end);
  return [
    ...(from > 0 ? [{ text: '… ', isHit: false }] : []),
    ...shown,
    ...(end < sentence.length ? [{ text: ' …', isHit: false }] : []),
  ];
}

function pieces(text: string, marks: readonly MarkedWord[], from: number, until: number): Piece[] {
  const found: Piece[] = [];
  let at = from;
  for (const { start, end } of marks.filter((mark) => mark.start >= from && mark.end <= until)) {
    found.push({ text: text.slice(at, start), isHit: false });
    found.push({ text: text.slice(start, end), isHit: true });
    at = end;
  }
  found.push({ text: text.slice(at, until), isHit: false });
  return found.filter(({ text: piece }) => piece !== '');
}

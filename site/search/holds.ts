import type { Locale } from 'content-schemas/locales.ts';
import type { PageData } from './Engine.ts';
import { nearness } from './nearness.ts';
import type { QueryWord } from './Query.ts';
import { fold } from './words/fold.ts';
import { wordsIn } from './words/wordsIn.ts';

/** As many letters at its end may differ between forms of an English word. */
const englishEnding = 4;
const shortestStart = 3;
const anyForm = 3;

/** True for a page with a word that begins as a typed one, or is a form of it. */
export function holds({ content, meta }: PageData, query: QueryWord, locale: Locale): boolean {
  const text = [meta['title'], meta['date'], content].join(' ');
  return wordsIn(text).some(
    ({ word }) =>
      nearness(word, query, locale) >= anyForm || (locale === 'en' && beginsAs(word, query)),
  );
}

function beginsAs(word: string, { folded }: QueryWord): boolean {
  const start = folded.slice(0, Math.max(shortestStart, folded.length - englishEnding));
  return fold(word).startsWith(start);
}

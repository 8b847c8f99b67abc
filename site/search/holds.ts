import type { Locale } from 'content-schemas/locales.ts';
import type { PageData } from './Engine.ts';
import { nearness } from './nearness.ts';
import type { QueryWord } from './Query.ts';
import { fold } from './words/fold.ts';
import { wordsIn } from './words/wordsIn.ts';

/** What may differ at the end of forms of one English word, after a letter that is doubled. */
const englishEnding =
  /^(?:[a-z]?(?:ing|ed|er)s?|s|es?|d|y|i?l(?:y|es?|ed|ity|ities)|ies|ied|ors?|ments?|(?:at)?ions?|al|ity|ive|ents?|ence)?$/;
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
  const other = fold(word);
  let same = 0;
  while (same < folded.length && other[same] === folded[same]) same += 1;
  const ends = [folded.slice(same), other.slice(same)];
  return same >= shortestStart && ends.every((end) => englishEnding.test(end));
}

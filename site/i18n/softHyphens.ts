import type { Locale } from 'content-schemas/locales.ts';
import { syllables } from './syllables.ts';

/** Words that may be longer than a line of a phone's largest heading. */
const longWord = /\p{L}{15,}/gu;

/**
 * A heading whose longest words may be broken with a hyphen, also where the browser has no dictionary of the language.
 * For what is looked at only: who searches or copies the words would meet signs that nobody sees.
 */
export function softHyphens(heading: string, locale: Locale): string {
  return heading.replace(longWord, (word) => syllables(word, locale).join('\u00ad'));
}

import type { Locale } from 'content-schemas/locales.ts';
import { fold } from './fold.ts';

/** The stems that a word may come from, likeliest first; words of one stem are forms of one word. */
export function stemsOf(word: string, locale: Locale): string[] {
  return locale === 'en' ? [] : [fold(word)];
}

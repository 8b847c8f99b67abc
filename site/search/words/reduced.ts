import type { Locale } from 'content-schemas/locales.ts';
import { fold } from './fold.ts';

/** A language whose words change their stems as well as their endings. */
export type InflectedLocale = Exclude<Locale, 'en'>;

/**
 * A word's dictionary form without what changes between its forms: in Estonian the last vowel and the grade of the
 * last consonant, in Lithuanian the ending and the softening before it.
 */
export function reduced(lemma: string, locale: InflectedLocale): string {
  const word = fold(lemma);
  if (locale === 'lt') {
    return word
      .replace(/(?:as|is|ys|us|[aeiou])$/, '')
      .replace(/dz$/, 'd')
      .replace(/c$/, 't')
      .replace(/i$/, '');
  }
  const stem = word.length >= 4 ? word.replace(/[aeiou]$/, '') : word;
  return stem
    .replace(/([a-z])\1$/, '$1')
    .replace(/g$/, 'k')
    .replace(/b$/, 'p')
    .replace(/d$/, 't');
}

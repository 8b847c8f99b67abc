import { locales, type Locale } from './locales.ts';
import type { LocalisedText } from './fields/localised.ts';

/** A text and the language it is really in, which may not be the page's. */
export interface TextInLanguage {
  readonly text: string;
  readonly lang: Locale;
}

/**
 * The text in the page's language; else in the original's, else in the first language that has one.
 * The parser lets no value without any text pass, so a value without one is a mistake of ours and throws.
 */
export function inLocale(
  value: LocalisedText,
  locale: Locale,
  original: Locale = locale,
): TextInLanguage {
  for (const lang of [locale, original, ...locales]) {
    const text = value[lang];
    if (text !== undefined) return { text, lang };
  }
  throw new Error(
    'A localised value without any text was shown. Its parser should have refused it.',
  );
}

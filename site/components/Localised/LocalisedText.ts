import type { Locale } from 'content-schemas/locales.ts';

/** A text and the language it is really in, which may not be the page's. */
export interface LocalisedText {
  readonly text: string;
  readonly lang: Locale;
}

import type { Locale } from 'content-schemas/locales.ts';

/** Where one language of the switcher leads. */
export interface LanguageLink {
  readonly locale: Locale;
  readonly href: string;
  /** False when this page is missing in that language and `href` leads to its section instead. */
  readonly exists: boolean;
}

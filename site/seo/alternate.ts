import type { Locale } from 'content-schemas/locales.ts';

/** A version of the same page in a language, for search engines. */
export interface Alternate {
  readonly hreflang: Locale | 'x-default';
  /** A path or a full address. */
  readonly href: string;
}

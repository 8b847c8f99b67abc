import type { Locale } from 'content-schemas/locales.ts';

/** A note at the end of a text; its number is its place in the list. */
export interface Footnote {
  /** Unique on the page; the mark in the text carries the same. */
  readonly id: string;
  readonly text: string;
  readonly lang?: Locale | undefined;
  readonly href?: string | undefined;
}

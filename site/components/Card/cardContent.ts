import type { Locale, Section } from 'content-schemas/locales.ts';

/** A document's worth of a link, as a card shows it. */
export interface CardContent {
  readonly title: string;
  readonly href: string;
  /** The document's language, where it differs from the page's: the card then names it. */
  readonly lang?: Locale | undefined;
  /** Where the title itself is in another language than the page it leads to, as proper names are. */
  readonly titleLang?: Locale | undefined;
  readonly summary?: string | undefined;
  readonly summaryLang?: Locale | undefined;
  /** One line above the title: a date, a place, a kind. */
  readonly meta?: string | undefined;
  /** The section whose house the card carries. */
  readonly section?: Section | undefined;
  readonly demo?: boolean | undefined;
}

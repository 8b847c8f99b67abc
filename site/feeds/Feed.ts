import type { Locale } from 'content-schemas/locales.ts';

/** What is new in a language or in one of its sections, the newest first. */
export interface Feed {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The page that it follows, as a full address. */
  readonly home: string;
  readonly author: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** One document in a feed. */
export interface FeedEntry {
  /** The same for as long as the document exists, whatever its address. */
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  /** A moment; undefined where nobody has said when. */
  readonly published: string | undefined;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
}

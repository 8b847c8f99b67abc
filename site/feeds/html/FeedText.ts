import type { Cards } from 'content-schemas/card.ts';
import type { Contact } from 'content-schemas/documents/contact.ts';
import type { SettledDocument } from 'content-schemas/SettledDocument.ts';
import type { Locale } from 'content-schemas/locales.ts';

/** What a text in a feed stands among: what its references lead to, and where the site is. */
export interface FeedText {
  readonly locale: Locale;
  /** Where the site stands, because links in feeds are read elsewhere. */
  readonly origin: string;
  readonly cards: Cards;
  readonly contacts: Readonly<Record<string, Contact>>;
  readonly lists: SettledDocument<unknown>['lists'];
}

/** A path of the site, or an address that is full already, as a full address. */
export function fullAddress(href: string, { origin }: Pick<FeedText, 'origin'>): string {
  return href.startsWith('/') ? new URL(href, origin).href : href;
}

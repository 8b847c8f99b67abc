import type { Card, CardListing, Cards } from './card.ts';
import type { Contact } from './documents/contact.ts';

/** All that the view of one document needs, settled for one language before it is rendered. */
export interface SettledDocument<Document> {
  readonly document: Document;
  /** Everything that the document refers to, by id. */
  readonly cards: Cards;
  readonly contacts: Readonly<Record<string, Contact>>;
  /** What its embedded lists show, by the block's key. */
  readonly lists: Readonly<Record<string, CardListing>>;
  /** What refers to the document. */
  readonly mentions: readonly Card[];
}

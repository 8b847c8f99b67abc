import type { Card, CardListing, Cards } from './card.ts';
import type { Country } from './countries.ts';
import type { Contact } from './documents/contact.ts';
import type { SiteSettings } from './documents/siteSettings.ts';

/** Where donations to a coalition go. */
export type BankAccount = NonNullable<SiteSettings['coalitions'][number]['bankDetails']>;

/** All that the view of one document needs, settled for one language before it is rendered. */
export interface SettledDocument<Document> {
  readonly document: Document;
  /** Everything that the document refers to, by id. */
  readonly cards: Cards;
  readonly contacts: Readonly<Record<string, Contact>>;
  /** What its embedded lists show, by the block's key. */
  readonly lists: Readonly<Record<string, CardListing>>;
  /** The accounts of the coalitions that have told theirs, by country. */
  readonly accounts: { readonly [Key in Country]?: BankAccount };
  /** The keys of blocks that are not shown yet, because they wait for something. */
  readonly withheld?: readonly string[] | undefined;
  /** What refers to the document. */
  readonly mentions: readonly Card[];
}

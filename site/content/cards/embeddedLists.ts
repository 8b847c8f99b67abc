import type { CardListing } from 'content-schemas/card.ts';
import type { Locale } from 'content-schemas/locales.ts';

import type { AnyDocument } from '../Documents.ts';
import type { Library } from '../Library.ts';
import { listings, narrowed } from './listings.ts';

/** What the embedded lists of a document show, by the key of the block. */
export function embeddedLists(
  document: AnyDocument,
  locale: Locale,
  library: Library,
): Readonly<Record<string, CardListing>> {
  const body = 'body' in document ? document.body : [];
  const easyBody = 'easyBody' in document ? document.easyBody : [];
  return Object.fromEntries(
    [...body, ...easyBody].flatMap((block) =>
      block._type === 'embeddedList'
        ? [[block._key, narrowed(listings[block.shows](locale, library), block)]]
        : [],
    ),
  );
}

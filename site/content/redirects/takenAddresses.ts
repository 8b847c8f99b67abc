import { hrefFor } from 'content-schemas/address.ts';
import { locales, ownPages, sections } from 'content-schemas/locales.ts';

import { addressesOf } from '../addresses.ts';
import type { AnyDocument } from '../Documents.ts';
import type { Library } from '../Library.ts';

/** Every path that has a page now, with its document; the site's own pages have none. */
export function takenAddresses(
  library: Pick<Library, 'documents' | 'byId'>,
): ReadonlyMap<string, AnyDocument | undefined> {
  const own = locales.flatMap((locale) => [
    hrefFor({ locale }),
    ...sections.map((section) => hrefFor({ locale, section })),
    ...ownPages.map((ownPage) => hrefFor({ locale, ownPage })),
  ]);
  const written = addressesOf(library).map(({ href, document }) => [href, document] as const);
  return new Map([...['/', ...own].map((href) => [href, undefined] as const), ...written]);
}

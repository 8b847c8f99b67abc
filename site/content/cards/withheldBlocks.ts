import type { CardListing } from 'content-schemas/card.ts';
import type { Locale } from 'content-schemas/locales.ts';

import { countriesOf } from '../countriesOf.ts';
import type { AnyDocument } from '../Documents.ts';
import type { Library } from '../Library.ts';

/**
 * The keys of a document's blocks that wait for something: "Support us" for the bank details of the language's
 * coalition, and on a home page a list for something to list.
 */
export function withheldBlocks(
  document: AnyDocument,
  lists: Readonly<Record<string, CardListing>>,
  locale: Locale,
  { settings }: Pick<Library, 'settings'>,
): string[] {
  if (!('body' in document)) return [];
  const isHome = document._type === 'page' && document.facts.kind === 'home';
  const canTakeMoney = settings.coalitions.some(
    ({ country, bankDetails }) => bankDetails && countriesOf[locale].includes(country),
  );
  const waits = ({ _type, _key }: (typeof document.body)[number]): boolean =>
    (_type === 'supportUs' && !canTakeMoney) ||
    (isHome && _type === 'embeddedList' && lists[_key]?.cards.length === 0);
  return document.body.filter(waits).map(({ _key }) => _key);
}

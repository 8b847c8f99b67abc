import type { Library } from '../Library.ts';
import { valuesOfCard, type FilterOption } from './filters.ts';
import type { NamedListing } from './sectionListings.ts';

/** What a filter leaves of lists; a list of which nothing is left goes. */
export function narrowedListings(
  listings: readonly NamedListing[],
  { filter, value }: Pick<FilterOption, 'filter' | 'value'>,
  library: Library,
): NamedListing[] {
  return listings.flatMap(({ name, listing }) => {
    const cards = listing.cards.filter((card) =>
      valuesOfCard(filter, card, library).includes(value),
    );
    return cards.length === 0 ? [] : [{ name, listing: { cards, elsewhere: [] } }];
  });
}

import type { NamedListing } from './sectionListings.ts';

/** How many cards one page of a long list shows. */
export const cardsOnPage = 24;

/** Lists cut into pages, each list going on where the page before ended; there is always a first page. */
export function listPages(listings: readonly NamedListing[], size = cardsOnPage): NamedListing[][] {
  const total = listings.reduce((sum, { listing }) => sum + listing.cards.length, 0);
  const count = Math.max(1, Math.ceil(total / size));
  return Array.from({ length: count }, (_, index) =>
    cut(listings, index * size, (index + 1) * size),
  );
}

/** The part of the lists that one page shows; a list without cards stands where its first card would. */
function cut(listings: readonly NamedListing[], from: number, to: number): NamedListing[] {
  let before = 0;
  return listings.flatMap(({ name, listing }) => {
    const start = before;
    before += listing.cards.length;
    const cards = listing.cards.slice(Math.max(0, from - start), Math.max(0, to - start));
    const isEmptyHere = listing.cards.length === 0 && from <= start && start < to;
    if (cards.length === 0 && !isEmptyHere) return [];
    return [{ name, listing: { cards, elsewhere: before <= to ? listing.elsewhere : [] } }];
  });
}

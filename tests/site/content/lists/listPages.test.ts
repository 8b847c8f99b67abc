import { describe, expect, it } from 'vitest';

import { listPages } from '../../../../site/content/lists/listPages.ts';
import type { NamedListing } from '../../../../site/content/lists/sectionListings.ts';
import { pageCard } from '../../components/cards.ts';

const listing = (name: NamedListing['name'], ...ids: readonly string[]): NamedListing => ({
  name,
  listing: {
    cards: ids.map((id) => ({ ...pageCard('et', `/et/${id}/`), id })),
    elsewhere: [{ lang: 'lt', count: 2, href: '/lt/nariai/' }],
  },
});
const shown = (pages: readonly (readonly NamedListing[])[]) =>
  pages.map((page) =>
    page.map(({ name, listing: { cards } }) => [name, ...cards.map(({ id }) => id)]),
  );

describe('listPages', () => {
  it('keeps a short list on one page, its empty parts too', () => {
    const lists = [listing('coalitions', 'a'), listing('members')];
    expect(shown(listPages(lists, 3))).toEqual([[['coalitions', 'a'], ['members']]]);
    expect(listPages([], 3)).toEqual([[]]);
  });

  it('keeps an empty part where its first card would stand', () => {
    const lists = [listing('coalitions', 'a'), listing('members'), listing('articles', 'b', 'c')];
    expect(shown(listPages(lists, 2))).toEqual([
      [['coalitions', 'a'], ['members'], ['articles', 'b']],
      [['articles', 'c']],
    ]);
  });

  it('cuts a long list so that each part goes on where the page before ended', () => {
    const lists = [listing('coalitions', 'a', 'b'), listing('members', 'c', 'd', 'e')];
    expect(shown(listPages(lists, 2))).toEqual([
      [['coalitions', 'a', 'b']],
      [['members', 'c', 'd']],
      [['members', 'e']],
    ]);
  });

  it('says what other languages have where a part ends, and only there', () => {
    const [first, second] = listPages([listing('articles', 'a', 'b', 'c')], 2);
    expect(first?.[0]?.listing.elsewhere).toEqual([]);
    expect(second?.[0]?.listing.elsewhere).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';

import { filterGroups, topicHref } from '../../../../site/content/lists/filters.ts';
import { narrowedListings } from '../../../../site/content/lists/narrowedListings.ts';
import { sectionListings } from '../../../../site/content/lists/sectionListings.ts';
import { libraryOf, type Written } from '../libraryOf.ts';
import { organisation, settings } from '../sampleDocuments.ts';

const topic = (id: string, et: string): Written => ({ _id: id, _type: 'topic', name: { et } });
const project = (id: string, country: string, kinds: string[], topics: string[] = []): Written => ({
  _id: id,
  _type: 'project',
  language: 'et',
  title: id,
  slug: { _type: 'slug', current: id },
  summary: 'Kokkuvõte.',
  country,
  kinds,
  topics: topics.map((ref) => ({ _type: 'reference', _ref: ref })),
});
const member = (id: string, kind: string, coalition = 'organisation-a'): Written => ({
  ...organisation,
  _id: id,
  slug: { _type: 'slug', current: id },
  country: 'EE',
  memberships: [{ _key: 'a', _type: 'membership', coalition: { _ref: coalition }, kind }],
});

const stored: readonly Written[] = [
  settings,
  organisation,
  topic('topic-b', 'Õigused'),
  topic('topic-a', 'Tugi'),
  topic('topic-unused', 'Muu'),
  project('a', 'EE', ['network', 'monitoring'], ['topic-a', 'topic-b']),
  project('b', 'EE', ['network'], ['topic-b']),
  project('c', 'EE', ['training']),
  member('umbrella', 'umbrella'),
  member('elsewhere', 'member', 'umbrella'),
];

describe('filterGroups', () => {
  it('count what each option leaves, in the alphabet of the page, and leave out what leaves all', async () => {
    const library = await libraryOf(stored);
    const groups = filterGroups('projects', 'et', library).map(({ filter, options }) => [
      filter,
      ...options.map(({ label, count, href }) => `${label.text} ${String(count)} ${href}`),
    ]);
    expect(groups).toEqual([
      [
        'kind',
        'Koolitused 1 /et/projektid/liik/koolitused/',
        'Koostöövõrgustik 2 /et/projektid/liik/koostoovorgustik/',
        'Seire 1 /et/projektid/liik/seire/',
      ],
      ['topic', 'Tugi 1 /et/projektid/teema/tugi/', 'Õigused 2 /et/projektid/teema/oigused/'],
    ]);
    expect(filterGroups('projects', 'lt', library)).toEqual([]);
  });

  it('tell members of the site’s own coalitions by kind, and nobody else', async () => {
    const groups = filterGroups('members', 'et', await libraryOf(stored));
    const kinds = groups.find(({ filter }) => filter === 'kind');
    expect(kinds?.options.map(({ value, count }) => [value, count])).toEqual([['umbrella', 1]]);
  });

  it('narrow to as many cards as they promise', async () => {
    const library = await libraryOf(stored);
    const listings = sectionListings('projects', 'et', library);
    const options = filterGroups('projects', 'et', library).flatMap((group) => group.options);
    expect(options.length).toBeGreaterThan(3);
    for (const option of options) {
      const left = narrowedListings(listings, option, library);
      expect(
        left.flatMap(({ listing }) => listing.cards),
        option.href,
      ).toHaveLength(option.count);
    }
  });
});

describe('topicHref', () => {
  it('leads to the narrowed list, and nowhere for a topic without one', async () => {
    const library = await libraryOf(stored);
    expect(topicHref('topic-b', 'projects', 'et', library)).toBe('/et/projektid/teema/oigused/');
    expect(topicHref('topic-unused', 'projects', 'et', library)).toBeUndefined();
    expect(topicHref('topic-b', 'trainings', 'et', library)).toBeUndefined();
  });
});

import { hrefFor } from 'content-schemas/address.ts';
import type { Card } from 'content-schemas/card.ts';
import type { TextInLanguage } from 'content-schemas/inLocale.ts';
import {
  localeFacts,
  type FilterName,
  type Locale,
  type Section,
} from 'content-schemas/locales.ts';
import { slugFrom } from 'content-schemas/slugFrom.ts';

import { inAlphabet } from '../../i18n/collate.ts';
import type { Library } from '../Library.ts';
import { filterLabel } from './filterLabel.ts';
import { filterValues } from './filterValues.ts';
import { sectionListings } from './sectionListings.ts';

/** One way to narrow a section's list, and how much is then left. */
export interface FilterOption {
  readonly filter: FilterName;
  /** A code, or the id of a topic. */
  readonly value: string;
  readonly label: TextInLanguage;
  readonly href: string;
  readonly count: number;
}

/** The options of one filter, in the alphabet of the page. */
export interface FilterGroup {
  readonly filter: FilterName;
  readonly options: readonly FilterOption[];
}

/** Which lists can be narrowed, and by what; the other sections have ways of their own. */
export const filtersOf: Readonly<Partial<Record<Section, readonly FilterName[]>>> = {
  projects: ['kind', 'country', 'topic'],
  news: ['country', 'topic'],
  members: ['kind', 'country'],
};

const known = new WeakMap<Library, Map<string, FilterGroup[]>>();

/** The filters that narrow a section's list in one language: never to nothing, and never to all of it. */
export function filterGroups(section: Section, locale: Locale, library: Library): FilterGroup[] {
  const groups = known.get(library) ?? new Map<string, FilterGroup[]>();
  known.set(library, groups);
  const key = `${section} ${locale}`;
  const found = groups.get(key) ?? findGroups(section, locale, library);
  groups.set(key, found);
  return found;
}

function findGroups(section: Section, locale: Locale, library: Library): FilterGroup[] {
  const cards = sectionListings(section, locale, library).flatMap(({ listing }) => listing.cards);
  return (filtersOf[section] ?? []).flatMap((filter) => {
    const options = optionsOf(filter, cards, section, locale, library);
    return options.some(({ count }) => count < cards.length) ? [{ filter, options }] : [];
  });
}

function optionsOf(
  filter: FilterName,
  cards: readonly Card[],
  section: Section,
  locale: Locale,
  library: Library,
): FilterOption[] {
  const counts = new Map<string, number>();
  for (const value of cards.flatMap((card) => valuesOfCard(filter, card, library))) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const taken = new Set<string>();
  const options = [...counts].flatMap(([value, count]) => {
    const label = filterLabel(filter, value, section, locale, library);
    return label === undefined ? [] : [{ filter, value, label, count }];
  });
  return inAlphabet(
    options,
    locale,
    ({ label }) => label.text,
    ({ value }) => value,
  ).map((option) => {
    const slug = freeSlug(slugFrom(option.label.text.replace(/[’']/gu, '')), taken);
    const slugs = [localeFacts[locale].filterSlugs[filter], slug];
    return { ...option, href: hrefFor({ locale, section, slugs }) };
  });
}

/** The address of the list of a section that a topic narrows; undefined where there is none. */
export function topicHref(
  topic: string,
  section: Section,
  locale: Locale,
  library: Library,
): string | undefined {
  return filterGroups(section, locale, library)
    .flatMap(({ options }) => options)
    .find(({ filter, value }) => filter === 'topic' && value === topic)?.href;
}

/** The values of the document behind a card. */
export function valuesOfCard(
  filter: FilterName,
  { id }: Card,
  library: Library,
): readonly string[] {
  const document = library.byId.get(id);
  return document === undefined ? [] : [...new Set(filterValues(filter, document, library))];
}

function freeSlug(wish: string, taken: Set<string>): string {
  let slug = wish;
  for (let count = 2; taken.has(slug); count += 1) slug = `${wish}-${String(count)}`;
  taken.add(slug);
  return slug;
}

import { hrefFor, peopleHref } from 'content-schemas/address.ts';
import type { Card } from 'content-schemas/card.ts';
import { localeFacts, locales, type Locale, type Section } from 'content-schemas/locales.ts';

import { cardsOf } from '../cards/cards.ts';
import type { Library } from '../Library.ts';
import { filterGroups, type FilterGroup, type FilterOption } from '../lists/filters.ts';
import { listPages } from '../lists/listPages.ts';
import { narrowedListings } from '../lists/narrowedListings.ts';
import { sectionListings, type NamedListing } from '../lists/sectionListings.ts';
import { lastChanged } from '../document/lastChanged.ts';
import { library } from '../readLibrary.ts';
import { placeIn, type PagePlace } from './pages.ts';

/** A page of a section's list in one language: the whole list, or what a filter leaves of it. */
export interface SectionPage {
  readonly section: Section;
  readonly place: PagePlace;
  readonly listings: readonly NamedListing[];
  /** The pages that say how to join each coalition. */
  readonly joinPages: readonly { readonly coalition: Card; readonly page: Card }[];
  /** Where the people are, on the page of members; none while nobody is named. */
  readonly peopleHref?: string | undefined;
  readonly filters: readonly FilterGroup[];
  /** By what this page's list is narrowed. */
  readonly narrowedBy?: FilterOption | undefined;
  /** How many the whole section lists. */
  readonly total: number;
  /** Which of the list's pages this is, from 1, and where each is. */
  readonly number: number;
  readonly pageHrefs: readonly string[];
}

/** The sections whose long lists are cut into pages; the others show everything at once, in groups. */
const paged: readonly Section[] = ['projects', 'news', 'members'];

/** A section's first pages: it has one in every language, also where there is nothing to list yet. */
export async function sectionPagesOf(section: Section): Promise<SectionPage[]> {
  const pages = await everyPageOf(section);
  return pages.filter(({ number, narrowedBy }) => number === 1 && narrowedBy === undefined);
}

/** The further pages of a section's long list, and the pages of what each filter leaves of it. */
export async function narrowedPagesOf(section: Section): Promise<SectionPage[]> {
  const pages = await everyPageOf(section);
  return pages.filter(({ number, narrowedBy }) => number > 1 || narrowedBy !== undefined);
}

async function everyPageOf(section: Section): Promise<SectionPage[]> {
  const content = await library();
  return locales.flatMap((locale) => {
    const options = filterGroups(section, locale, content).flatMap((group) => group.options);
    return [undefined, ...options].flatMap((option) => pagesIn(section, locale, option, content));
  });
}

function pagesIn(
  section: Section,
  locale: Locale,
  narrowedBy: FilterOption | undefined,
  content: Library,
): SectionPage[] {
  const all = sectionListings(section, locale, content);
  const listings = narrowedBy ? narrowedListings(all, narrowedBy, content) : all;
  const pages = paged.includes(section) ? listPages(listings) : [listings];
  const hrefs = hrefsOf(section, narrowedBy, content);
  const first = narrowedBy?.href ?? hrefFor({ locale, section });
  const pageHrefs = pages.map((_, index) =>
    index === 0 ? first : `${first}${localeFacts[locale].pageSlug}/${String(index + 1)}/`,
  );
  return pages.map((shown, index) => {
    const href = pageHrefs[index] ?? first;
    const lists = Object.fromEntries(shown.map(({ name, listing }) => [name, listing]));
    return {
      section,
      place: {
        ...placeIn(locale, content),
        changed: lastChanged({ lists }, content),
        href,
        hrefs: index === 0 ? hrefs : { [locale]: href },
        nearest: hrefs,
        section,
        above: [],
      },
      listings: shown,
      ...(section === 'members' ? membersOnly(locale, content) : { joinPages: [] }),
      filters: filterGroups(section, locale, content),
      narrowedBy,
      total: all.reduce((sum, { listing }) => sum + listing.cards.length, 0),
      number: index + 1,
      pageHrefs,
    };
  });
}

/** What only the page of members says. */
function membersOnly(
  locale: Locale,
  content: Library,
): Pick<SectionPage, 'joinPages' | 'peopleHref'> {
  const hasPeople = content.documents.person.length > 0;
  return {
    joinPages: joinPages(locale, content),
    peopleHref: hasPeople ? peopleHref(locale) : undefined,
  };
}

/** Where the same list stands in each language; a narrowed one only where it holds anything. */
function hrefsOf(
  section: Section,
  narrowedBy: FilterOption | undefined,
  content: Library,
): Partial<Record<Locale, string>> {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      if (narrowedBy === undefined) return [[locale, hrefFor({ locale, section })]];
      const option = filterGroups(section, locale, content)
        .flatMap(({ options }) => options)
        .find(({ filter, value }) => filter === narrowedBy.filter && value === narrowedBy.value);
      return option === undefined ? [] : [[locale, option.href]];
    }),
  );
}

function joinPages(locale: Locale, content: Library): SectionPage['joinPages'] {
  return content.settings.coalitions.flatMap(({ organisation, joinPage }) => {
    const cards = cardsOf([organisation, joinPage], locale, content);
    const coalition = cards[organisation.ref];
    const page = joinPage && cards[joinPage.ref];
    return coalition && page ? [{ coalition, page }] : [];
  });
}

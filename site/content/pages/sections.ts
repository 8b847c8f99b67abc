import { hrefFor } from 'content-schemas/address.ts';
import type { Card, CardListing } from 'content-schemas/card.ts';
import { locales, type Locale, type Section } from 'content-schemas/locales.ts';

import { cardsOf } from '../cards/cards.ts';
import { listings, type ListingName } from '../cards/listings.ts';
import type { Library } from '../Library.ts';
import { placeIn, type PagePlace } from './pages.ts';
import { library } from '../readLibrary.ts';

/** What each section's page lists, in this order. */
const listed = {
  trainings: ['upcomingTrainings', 'undatedTrainings', 'pastTrainings'],
  projects: ['projects'],
  support: ['services'],
  monitoring: ['reportingCycles', 'recommendations', 'reports'],
  news: ['articles'],
  members: ['coalitions', 'members', 'otherOrganisations'],
} as const satisfies Record<Section, readonly ListingName[]>;

/** A section's page in one language. */
export interface SectionPage {
  readonly section: Section;
  readonly place: PagePlace;
  readonly listings: readonly { readonly name: ListingName; readonly listing: CardListing }[];
  /** The pages that say how to join each coalition. */
  readonly joinPages: readonly { readonly coalition: Card; readonly page: Card }[];
}

/** A section's pages: it has one in every language, also where there is nothing to list yet. */
export async function sectionPagesOf(section: Section): Promise<SectionPage[]> {
  const content = await library();
  return locales.map((locale) => ({
    section,
    place: {
      ...placeIn(locale, content),
      href: hrefs(section)[locale],
      hrefs: hrefs(section),
      section,
      above: [],
    },
    listings: listed[section].map((name) => ({ name, listing: listings[name](locale, content) })),
    joinPages: section === 'members' ? joinPages(locale, content) : [],
  }));
}

function joinPages(locale: Locale, content: Library): SectionPage['joinPages'] {
  return content.settings.coalitions.flatMap(({ organisation, joinPage }) => {
    const cards = cardsOf([organisation, joinPage], locale, content);
    const coalition = cards[organisation.ref];
    const page = joinPage && cards[joinPage.ref];
    return coalition && page ? [{ coalition, page }] : [];
  });
}

function hrefs(section: Section): Record<Locale, string> {
  return {
    et: hrefFor({ locale: 'et', section }),
    lt: hrefFor({ locale: 'lt', section }),
    en: hrefFor({ locale: 'en', section }),
  };
}

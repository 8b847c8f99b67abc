import type { CardListing } from 'content-schemas/card.ts';
import type { Locale, Section } from 'content-schemas/locales.ts';

import { listings, type ListingName } from '../cards/listings.ts';
import type { Library } from '../Library.ts';

/** A list of a section's page, under the name that says what it holds. */
export interface NamedListing {
  readonly name: ListingName;
  readonly listing: CardListing;
}

/** What each section's page lists, in this order. */
const listed = {
  trainings: ['upcomingTrainings', 'undatedTrainings', 'pastTrainings'],
  projects: ['projects'],
  support: ['services'],
  monitoring: ['reportingCycles', 'recommendations', 'reports'],
  news: ['articles'],
  members: ['coalitions', 'members', 'otherOrganisations'],
} as const satisfies Record<Section, readonly ListingName[]>;

/** Everything that a section's page lists in one language. */
export function sectionListings(
  section: Section,
  locale: Locale,
  library: Library,
): NamedListing[] {
  return listed[section].map((name) => ({ name, listing: listings[name](locale, library) }));
}

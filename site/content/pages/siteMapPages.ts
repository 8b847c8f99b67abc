import { peopleHref } from 'content-schemas/address.ts';
import type { Card } from 'content-schemas/card.ts';
import { locales, sections, type Locale, type Section } from 'content-schemas/locales.ts';

import { byTitle } from '../cards/order.ts';
import { sectionListings } from '../lists/sectionListings.ts';
import type { Library } from '../Library.ts';
import { library } from '../readLibrary.ts';
import { ownPageOf } from './ownPages.ts';
import { pageTree, type PageBranch } from '../pageTree/pageTree.ts';
import type { PagePlace } from './pages.ts';

/** The site map of one language: everything that has an address in it. */
export interface SiteMapPage {
  readonly place: PagePlace;
  /** The pages that stand in no section, the lower ones under their parents. */
  readonly pages: readonly PageBranch[];
  readonly sections: readonly { readonly section: Section; readonly cards: readonly Card[] }[];
  /** Where the people are; none while nobody is named. */
  readonly peopleHref: string | undefined;
}

/** The site maps, one in every language. */
export async function siteMapPages(): Promise<SiteMapPage[]> {
  const content = await library();
  const places = await ownPageOf('siteMap');
  return locales.flatMap((locale) => {
    const place = places.find((one) => one.locale === locale);
    return place === undefined ? [] : [siteMapPage(place, content)];
  });
}

function siteMapPage(place: PagePlace, content: Library): SiteMapPage {
  const { locale } = place;
  return {
    place,
    pages: pageTree(locale, content),
    sections: sections.map((section) => ({ section, cards: cardsIn(section, locale, content) })),
    peopleHref: content.documents.person.length > 0 ? peopleHref(locale) : undefined,
  };
}

/** What a section lists in the language, in the order of its alphabet, each once. */
function cardsIn(section: Section, locale: Locale, content: Library): Card[] {
  const cards = sectionListings(section, locale, content).flatMap(({ listing }) => listing.cards);
  const withPage = cards.filter(({ href }) => href !== undefined);
  return byTitle([...new Map(withPage.map((card) => [card.href, card])).values()], locale);
}

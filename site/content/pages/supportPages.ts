import { countyCodes, type CountyCode } from 'content-schemas/counties.ts';
import { familyNames } from 'content-schemas/support/families.ts';
import { locales, type Locale } from 'content-schemas/locales.ts';
import { needNames } from 'content-schemas/support/needs.ts';
import type { Wish } from 'content-schemas/support/serves.ts';
import { supportHref } from 'content-schemas/support/supportHref.ts';

import type { Library } from '../Library.ts';
import { library } from '../readLibrary.ts';
import {
  countiesWithServices,
  elsewhere,
  servicesFor,
  widerServices,
  type ServiceGroup,
} from '../services.ts';
import { placeIn, type PagePlace } from './pages.ts';

/** A list of support services: of all, or of those that fit a wish of one part. */
export interface SupportPage {
  readonly place: PagePlace;
  readonly wish: Wish;
  /** Those of the page's own country first. */
  readonly groups: readonly ServiceGroup[];
  /** Services for the wider kind of family, which readers may ask about too. */
  readonly wider: readonly ServiceGroup[];
  /** How many more there are in other languages only, and where. */
  readonly elsewhere: readonly {
    readonly lang: Locale;
    readonly count: number;
    readonly href: string;
  }[];
  /** The counties that have services of their own. */
  readonly counties: readonly CountyCode[];
  /** True where there is nothing for search engines: no service, or examples only. */
  readonly unlisted: boolean;
}

/** The support section's own page, and a list for every kind of family, every need and every county with services. */
export async function supportPages(): Promise<SupportPage[]> {
  const content = await library();
  const wishes: readonly Wish[] = [
    {},
    ...familyNames.map((family) => ({ family })),
    ...needNames.map((need) => ({ need })),
    ...countyCodes.map((county) => ({ county })),
  ];
  return wishes.flatMap((wish) => pagesFor(wish, content));
}

function pagesFor(wish: Wish, content: Library): SupportPage[] {
  const written = locales.filter((locale) => hasPage(wish, locale, content));
  const hrefs = Object.fromEntries(written.map((locale) => [locale, supportHref(locale, wish)]));
  const found = written.map((locale) => ({ locale, groups: servicesFor(wish, locale, content) }));
  const isStart = Object.keys(wish).length === 0;
  const listedIn = found
    .filter(({ groups }) => isStart || groups.some(hasRealService))
    .map(({ locale }) => locale);
  return found.map(({ locale, groups }) => ({
    place: {
      ...placeIn(locale, content),
      href: supportHref(locale, wish),
      hrefs,
      listedIn,
      section: 'support',
      above: [],
    },
    wish,
    groups,
    wider: widerServices(wish, locale, content),
    elsewhere: elsewhere(wish, locale, content),
    counties: countiesWithServices(locale, content),
    unlisted: !listedIn.includes(locale),
  }));
}

function hasRealService({ services }: ServiceGroup): boolean {
  return services.some(({ document }) => !document.facts.demo);
}

/** A county has a page only where it has services of its own: all others would say the same. */
function hasPage({ county }: Wish, locale: Locale, content: Library): boolean {
  return county === undefined || countiesWithServices(locale, content).includes(county);
}

import type { ComparedCountry, ComparedFamily } from 'content-schemas/support/ComparedFamily.ts';
import type { Country } from 'content-schemas/countries.ts';
import { locales } from 'content-schemas/locales.ts';
import { comparisonHref } from 'content-schemas/support/supportHref.ts';

import { countriesFrom } from '../countriesOf.ts';
import type { Library } from '../Library.ts';
import { library } from '../readLibrary.ts';
import { placeIn, type PagePlace } from './pages.ts';

/** The page that puts each country's kinds of family side by side, in one language. */
export interface ComparisonPage {
  readonly place: PagePlace;
  /** The page's own country first. */
  readonly countries: readonly ComparedCountry[];
}

/** The comparison in every language; no page while editors have written no term for it. */
export async function comparisonPages(): Promise<ComparisonPage[]> {
  const content = await library();
  const hrefs = { et: comparisonHref('et'), lt: comparisonHref('lt'), en: comparisonHref('en') };
  return locales.flatMap((locale) => {
    const countries = countriesFrom(locale).flatMap((country) => {
      const families = familiesIn(country, content);
      return families.length === 0 ? [] : [{ country, families }];
    });
    const place: PagePlace = {
      ...placeIn(locale, content),
      href: hrefs[locale],
      hrefs,
      section: 'support',
      above: [],
    };
    return countries.length === 0 ? [] : [{ place, countries }];
  });
}

function familiesIn(country: Country, { documents, byId }: Library): ComparedFamily[] {
  return documents.term
    .filter((term) => term.country === country)
    .flatMap((term) => {
      if (term.compared === undefined) return [];
      const nearest = term.compared.nearest && byId.get(term.compared.nearest.ref);
      return [
        {
          term,
          compared: term.compared,
          nearest: nearest?._type === 'term' ? nearest : undefined,
        },
      ];
    })
    .toSorted((a, b) => a.compared.order - b.compared.order || (a.term._id < b.term._id ? -1 : 1));
}

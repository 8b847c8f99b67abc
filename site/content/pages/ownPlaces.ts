import { hrefFor } from 'content-schemas/address.ts';
import { locales, type Localised, type OwnPage } from 'content-schemas/locales.ts';

import { library } from '../readLibrary.ts';
import { placeIn, type PagePlace } from './pages.ts';

/** Where a page of the software stands: it has one in every language. */
export async function ownPlaces(ownPage: OwnPage): Promise<PagePlace[]> {
  const content = await library();
  const hrefs: Localised = {
    et: hrefFor({ locale: 'et', ownPage }),
    lt: hrefFor({ locale: 'lt', ownPage }),
    en: hrefFor({ locale: 'en', ownPage }),
  };
  return locales.map((locale) => ({
    ...placeIn(locale, content),
    href: hrefs[locale],
    hrefs,
    above: [],
  }));
}

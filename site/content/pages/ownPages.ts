import { hrefFor } from 'content-schemas/address.ts';
import { locales, type Locale, type OwnPage } from 'content-schemas/locales.ts';

import { library } from '../readLibrary.ts';
import { placeIn, type PagePlace } from './pages.ts';

/** A page of the software itself, which is there in every language whatever editors write. */
export async function ownPageOf(ownPage: OwnPage): Promise<PagePlace[]> {
  const content = await library();
  const hrefs: Record<Locale, string> = {
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

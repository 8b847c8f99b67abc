import type { Locale, Localised } from 'content-schemas/locales.ts';

import { library } from '../readLibrary.ts';
import { placeIn, type PagePlace } from './pages.ts';

/** Where a page of the software stands: it is there in every language, whatever the content. */
export async function ownPlace(
  locale: Locale,
  hrefs: Localised,
  above: PagePlace['above'] = [],
): Promise<PagePlace> {
  return { ...placeIn(locale, await library()), href: hrefs[locale], hrefs, above };
}

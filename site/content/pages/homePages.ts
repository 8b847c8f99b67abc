import { hrefFor } from 'content-schemas/address.ts';
import type { Page } from 'content-schemas/documents/page.ts';
import { locales, type Localised } from 'content-schemas/locales.ts';
import type { SettledDocument } from 'content-schemas/SettledDocument.ts';

import { neighbours, type Neighbour } from '../pageTree/neighbours.ts';
import { pagesOf, placeIn, type DocumentPage, type PagePlace } from './pages.ts';
import { pageTree } from '../pageTree/pageTree.ts';
import { library } from '../readLibrary.ts';

/** A language's home page, with the document that editors made for it where they have. */
export interface HomePage {
  readonly place: PagePlace;
  readonly page?: SettledDocument<Page> | undefined;
}

/** The home pages: there is one in every language, also before anybody has written it. */
export async function homePages(): Promise<HomePage[]> {
  const content = await library();
  const pages = await pagesOf('page');
  return locales.map((locale) => {
    const page = pages.find(({ document, place }) => isHome(document) && place.locale === locale);
    const changed = page?.place.changed;
    return {
      place: { ...placeIn(locale, content), changed, href: hrefs[locale], hrefs, above: [] },
      page,
    };
  });
}

/** A page that editors write freely, with the pages beside it. */
export interface OrdinaryPage extends DocumentPage<Page> {
  readonly neighbours: readonly Neighbour[];
}

/** The pages that editors write freely, without the home pages. */
export async function ordinaryPages(): Promise<OrdinaryPage[]> {
  const content = await library();
  const beside = new Map(locales.flatMap((locale) => [...neighbours(pageTree(locale, content))]));
  return (await pagesOf('page'))
    .filter(({ document }) => !isHome(document))
    .map((page) => ({ ...page, neighbours: beside.get(page.place.href) ?? [] }));
}

const hrefs: Localised = {
  et: hrefFor({ locale: 'et' }),
  lt: hrefFor({ locale: 'lt' }),
  en: hrefFor({ locale: 'en' }),
};

function isHome({ facts }: Page): boolean {
  return facts.kind === 'home';
}

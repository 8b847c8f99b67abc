import { easyHref } from 'content-schemas/address.ts';
import type { Page } from 'content-schemas/documents/page.ts';
import type { Service } from 'content-schemas/documents/service.ts';
import { locales, type Locale } from 'content-schemas/locales.ts';

import type { Library } from '../Library.ts';
import { library } from '../readLibrary.ts';
import { pagesOf, type DocumentPage } from './pages.ts';

/** The easy-to-read version of a page or a service, and where the whole text stands. */
export interface EasyPage extends DocumentPage<Page | Service> {
  readonly fullHref: string;
}

/** The easy-to-read versions of all documents of a type: of those in which editors have written one. */
export async function easyPagesOf(type: 'page' | 'service'): Promise<EasyPage[]> {
  const content = await library();
  const pages: DocumentPage<Page | Service>[] = await pagesOf(type);
  return pages
    .filter(({ document }) => document.easyBody.length > 0 && !isHome(document))
    .map((page) => easyPage(page, content));
}

function easyPage(page: DocumentPage<Page | Service>, content: Library): EasyPage {
  const { document, place } = page;
  const { href, locale, hrefs, above } = place;
  return {
    ...page,
    fullHref: href,
    mentions: [],
    place: {
      ...place,
      href: easyHref(href, locale),
      hrefs: easyHrefs(document, hrefs, content),
      nearest: hrefs,
      above: [...above, { title: { text: document.title, lang: locale }, href }],
      subject: place.subject && { ...place.subject, lead: 'easyBody' },
    },
  };
}

function easyHrefs(
  { original }: Page | Service,
  hrefs: DocumentPage<unknown>['place']['hrefs'],
  { versions }: Library,
): Partial<Record<Locale, string>> {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const version = versions.get(original)?.[locale];
      const href = hrefs[locale];
      const hasEasy = version && 'easyBody' in version && version.easyBody.length > 0;
      return hasEasy && href !== undefined ? [[locale, easyHref(href, locale)]] : [];
    }),
  );
}

function isHome({ _type, facts }: Page | Service): boolean {
  return _type === 'page' && facts.kind === 'home';
}

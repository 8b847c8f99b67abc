import { hrefFor } from '../i18n/hrefFor.ts';
import { easyLanguage } from '../i18n/easyLanguage.ts';
import type { Frame } from '../layouts/frame.ts';
import { headDescription } from '../seo/headDescription.ts';
import { shareHref } from '../seo/share/shareHref.ts';
import { shareOf } from '../seo/share/shareOf.ts';
import { publisherData } from '../seo/structuredData/publisherData.ts';
import { breadcrumbData, webPageData } from '../seo/structuredData/webPageData.ts';
import { webSiteData } from '../seo/structuredData/webSiteData.ts';
import type { PagePlace } from '../content/pages/pages.ts';

type Framed = Pick<Frame, 'title' | 'description' | 'breadcrumb' | 'easyToRead' | 'noindex'>;

/** What search engines learn of a page: the page itself, its way from home, and on home pages the site and who publishes it. */
export function dataOf(place: PagePlace, frame: Framed): Frame['data'] {
  const { locale, site, section } = place;
  const { title, breadcrumb, easyToRead, noindex } = frame;
  const isHome = place.href === hrefFor({ locale });
  const words = {
    title,
    description: headDescription(frame.description),
    language: easyToRead ? easyLanguage(locale) : locale,
    picture: shareHref(shareOf({ locale, title, siteName: site.name, section, noindex })),
  };
  return [
    ...(isHome ? [webSiteData(place)] : []),
    ...(isHome ? site.publishers.map((publisher) => publisherData(publisher, place)) : []),
    webPageData(words, breadcrumb.length > 0, place),
    ...(breadcrumb.length > 0 ? [breadcrumbData(breadcrumb, title, place)] : []),
  ];
}

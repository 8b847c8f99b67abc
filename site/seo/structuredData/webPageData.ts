import type { BreadcrumbList, WebPage } from 'schema-dts';

import { absolute, type DataPlace } from './DataPlace.ts';
import { webSiteId } from './webSiteData.ts';

/** What every page says of itself. */
interface PageWords {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page's picture for shared links. */
  readonly picture: string;
}

/** The page as a page of the site. */
export function webPageData(
  { title, description, language, picture }: PageWords,
  hasBreadcrumb: boolean,
  place: DataPlace,
): WebPage {
  const url = absolute(place, place.href);
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: language,
    isPartOf: { '@id': webSiteId(place) },
    primaryImageOfPage: { '@type': 'ImageObject', url: absolute(place, picture) },
    ...(place.changed !== undefined && { dateModified: place.changed }),
    ...(hasBreadcrumb && { breadcrumb: { '@id': breadcrumbId(place) } }),
  };
}

/** The way from the home page down to this one, this one included. */
export function breadcrumbData(
  steps: readonly { readonly title: string; readonly href: string }[],
  title: string,
  place: DataPlace,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbId(place),
    itemListElement: [...steps, { title, href: place.href }].map((step, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: step.title,
      item: absolute(place, step.href),
    })),
  };
}

function breadcrumbId(place: DataPlace): string {
  return `${absolute(place, place.href)}#breadcrumb`;
}

import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';

import { hrefFor } from '../../i18n/hrefFor.ts';
import { absolute, type DataPlace } from './DataPlace.ts';
import { publisherLink } from './publisherData.ts';

/** The id of the site in a language. */
export function webSiteId(place: DataPlace): string {
  return absolute(place, `${hrefFor({ locale: place.locale })}#website`);
}

/** The site in one language: who publishes it, and how to search it. */
export function webSiteData(place: DataPlace): WebSite {
  const { locale, site } = place;
  const search = absolute(place, hrefFor({ locale, ownPage: 'search' }));
  const action: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': webSiteId(place),
    url: absolute(place, hrefFor({ locale })),
    name: site.name,
    inLanguage: locale,
    publisher: site.publishers.map((publisher) => publisherLink(publisher, place)),
    potentialAction: action,
  };
}

import type { NGO, Organization } from 'schema-dts';
import { countryFacts } from 'content-schemas/countries.ts';
import type { Organisation } from 'content-schemas/documents/organisation.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import type { SettledDocument } from 'content-schemas/SettledDocument.ts';

import { absolute, type DataPlace } from './DataPlace.ts';
import { organisationsOf } from './organisationLink.ts';

interface OrganisationPage extends SettledDocument<Organisation> {
  readonly place: DataPlace;
}

/** An organisation on its own page: an NGO where it is a coalition or a coalition's member, else just an organisation. */
export function organisationData(page: OrganisationPage): Organization | NGO {
  const { document, place } = page;
  const publisher = place.site.publishers.find(({ id }) => id === document._id);
  const { website, memberships } = document;
  const addresses = new Set([...(website ? [website] : []), ...(publisher?.elsewhere ?? [])]);
  const words = {
    ...wordsOf(page),
    ...(addresses.size > 0 && { sameAs: [...addresses] }),
    ...(publisher !== undefined && { slogan: publisher.slogan.text }),
  };
  return publisher !== undefined || memberships.length > 0
    ? { '@type': 'NGO', ...words }
    : { '@type': 'Organization', ...words };
}

function wordsOf({ document, cards, place }: OrganisationPage) {
  const { _id, name, shortName, about, country, memberships } = document;
  const coalitions = memberships.map(({ coalition }) => coalition);
  const memberOf = organisationsOf(coalitions, cards, place);
  return {
    '@id': absolute(place, `/#${_id}`),
    url: absolute(place, place.href),
    name: inLocale(name, place.locale).text,
    ...(shortName !== undefined && { alternateName: shortName }),
    ...(about !== undefined && { description: inLocale(about, place.locale).text }),
    ...(country !== undefined && {
      address: { '@type': 'PostalAddress' as const, addressCountry: country },
      areaServed: { '@type': 'Country' as const, name: countryFacts[country].name[place.locale] },
    }),
    ...(memberOf.length > 0 && { memberOf }),
  };
}

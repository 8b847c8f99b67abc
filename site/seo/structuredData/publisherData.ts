import type { NGO } from 'schema-dts';
import { countryFacts } from 'content-schemas/countries.ts';

import type { Publisher } from '../../content/pages/siteFacts.ts';
import { absolute, type DataPlace } from './DataPlace.ts';

/** A coalition that the site speaks for, in full. */
export function publisherData(publisher: Publisher, place: DataPlace): NGO {
  const { id, name, href, slogan, country, elsewhere } = publisher;
  return {
    '@type': 'NGO',
    '@id': absolute(place, `/#${id}`),
    name: name.text,
    url: absolute(place, href),
    slogan: slogan.text,
    areaServed: { '@type': 'Country', name: countryFacts[country].name[place.locale] },
    ...(elsewhere.length > 0 && { sameAs: elsewhere }),
  };
}

/** As much of a coalition as a mention needs; the id leads to the rest. */
export function publisherLink({ id, name, href }: Publisher, place: DataPlace): NGO {
  return {
    '@type': 'NGO',
    '@id': absolute(place, `/#${id}`),
    name: name.text,
    url: absolute(place, href),
  };
}

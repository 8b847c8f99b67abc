import type { Service as ServiceThing } from 'schema-dts';
import { countyOf } from 'content-schemas/counties.ts';
import { countryFacts } from 'content-schemas/countries.ts';
import type { Service } from 'content-schemas/documents/service.ts';
import type { SettledDocument } from 'content-schemas/SettledDocument.ts';

import { translator } from '../../i18n/translator.ts';
import type { DataPlace } from './DataPlace.ts';
import { thingData } from './documentData.ts';
import { organisationsOf } from './organisationLink.ts';

interface ServicePage extends SettledDocument<Service> {
  readonly place: DataPlace;
}

/** A support service: who gives it to whom, where, in which languages, by which phone, at what cost. */
export function serviceData({ document, cards, contacts, place }: ServicePage): ServiceThing {
  const { facts } = document;
  const t = translator(place.locale);
  const providers = organisationsOf(facts.providers, cards, place);
  const phones = facts.contacts.flatMap(({ ref }) => contacts[ref]?.phones ?? []);
  return {
    '@type': 'Service',
    ...thingData(document, place),
    areaServed: areaOf(document, place),
    audience: facts.families.map((family) => ({
      '@type': 'Audience' as const,
      audienceType: t(`service.audience.${family}`),
    })),
    ...(providers.length > 0 && { provider: providers }),
    ...((phones.length > 0 || facts.languages.length > 0) && {
      availableChannel: {
        '@type': 'ServiceChannel',
        ...(facts.languages.length > 0 && { availableLanguage: facts.languages }),
        ...(phones.length > 0 && {
          servicePhone: phones.map((telephone) => ({ '@type': 'ContactPoint', telephone })),
        }),
      },
    }),
    ...offersOf(facts),
  };
}

function areaOf({ facts: { country, counties } }: Service, { locale }: DataPlace) {
  if (counties.length === 0) {
    return { '@type': 'Country' as const, name: countryFacts[country].name[locale] };
  }
  return counties.map((code) => ({
    '@type': 'AdministrativeArea' as const,
    name: countyOf(code).name[locale],
  }));
}

/** A price only where it is known. */
function offersOf({ cost, euros }: Service['facts']): Pick<ServiceThing, 'offers'> {
  const price = cost === 'free' ? 0 : cost === 'paid' ? euros : undefined;
  return price === undefined ? {} : { offers: { '@type': 'Offer', price, priceCurrency: 'EUR' } };
}

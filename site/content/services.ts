import { counties, countyOf, type CountyCode } from 'content-schemas/counties.ts';
import type { Country } from 'content-schemas/countries.ts';
import type { Contact } from 'content-schemas/documents/contact.ts';
import type { Service } from 'content-schemas/documents/service.ts';
import { widerFamily } from 'content-schemas/support/families.ts';
import type { FoundService } from 'content-schemas/support/FoundService.ts';
import { locales, type Locale } from 'content-schemas/locales.ts';
import { needNames } from 'content-schemas/support/needs.ts';
import { serves, type Wish } from 'content-schemas/support/serves.ts';
import { supportHref } from 'content-schemas/support/supportHref.ts';

import { inAlphabet } from '../i18n/collate.ts';
import { addressOf } from './addresses.ts';
import { cardsOf } from './cards/cards.ts';
import { contactsOf } from './cards/contactsOf.ts';
import { countriesFrom } from './countriesOf.ts';
import type { Library } from './Library.ts';
import { versionFor } from './versions.ts';

/** The services of one country, in the order of needs. */
export interface ServiceGroup {
  readonly country: Country;
  readonly services: readonly FoundService[];
}

/** The services that fit a wish and are written in a language, by country. */
export function servicesFor(wish: Wish, locale: Locale, content: Library): ServiceGroup[] {
  const fitting = originals(content).filter(({ facts }) => serves(facts, placed(wish)));
  const services = fitting.flatMap((service) => found(service, locale, content));
  return countriesFrom(locale).flatMap((country) => {
    const there = services.filter(({ document }) => document.facts.country === country);
    return there.length === 0 ? [] : [{ country, services: inOrder(there, locale) }];
  });
}

/** The services for the wider kind of family that are not for the wished kind already. */
export function widerServices({ family }: Wish, locale: Locale, content: Library): ServiceGroup[] {
  const wider = family && widerFamily[family];
  if (family === undefined || wider === undefined) return [];
  return servicesFor({ family: wider }, locale, content).flatMap(({ country, services }) => {
    const others = services.filter(({ document }) => !document.facts.families.includes(family));
    return others.length === 0 ? [] : [{ country, services: others }];
  });
}

/** How many services that fit are written in other languages only. */
export function elsewhere(wish: Wish, locale: Locale, content: Library) {
  const shownIn = originals(content)
    .filter(({ facts }) => serves(facts, placed(wish)))
    .map((service) => versionFor(service, locale, content))
    .map((version) => ('language' in version ? version.language : locale));
  return locales.flatMap((lang) => {
    const count = shownIn.filter((language) => language === lang).length;
    return lang === locale || count === 0 ? [] : [{ lang, count, href: supportHref(lang, wish) }];
  });
}

/** The counties that some service in a language names as its own, in the order of the list of counties. */
export function countiesWithServices(locale: Locale, { documents }: Library): CountyCode[] {
  const written = documents.service.filter(({ language }) => language === locale);
  const named = new Set(written.flatMap(({ facts }) => facts.counties));
  return counties.map(({ code }) => code).filter((code) => named.has(code));
}

/** A county lies in one country, whose other services are not for its people. */
function placed(wish: Wish): Wish {
  return wish.county === undefined ? wish : { ...wish, country: countyOf(wish.county).country };
}

function originals({ documents }: Library): Service[] {
  return documents.service.filter(({ _id, original }) => original === _id);
}

function found(service: Service, locale: Locale, content: Library): FoundService[] {
  const version = versionFor(service, locale, content);
  const href = addressOf(version, locale, content);
  if (version._type !== 'service' || href === undefined) return [];
  return [
    {
      document: version,
      href,
      cards: cardsOf(version, locale, content),
      contacts: contactsOf(version, content),
      helpline: helplineIn(service.facts.country, content),
    },
  ];
}

/** The first helpline of the settings for a country; the emergency number is not one to talk to. */
function helplineIn(country: Country, { settings, byId }: Library): Contact | undefined {
  return settings.helplines
    .flatMap(({ ref }) => byId.get(ref) ?? [])
    .filter((contact) => contact._type === 'contact')
    .find((contact) => contact.kind === 'helpline' && contact.country === country);
}

/** By the need that a service names first; numbers to call come last, since every page has them. */
function inOrder(services: readonly FoundService[], locale: Locale): FoundService[] {
  const place = ({ document }: FoundService) => {
    const [main = 'helpNow'] = document.facts.needs;
    return main === 'helpNow' ? needNames.length : needNames.indexOf(main);
  };
  return inAlphabet(
    services,
    locale,
    ({ document }) => document.title,
    ({ document }) => document._id,
  ).toSorted((a, b) => place(a) - place(b));
}

import { hrefFor } from 'content-schemas/address.ts';
import type { Contact } from 'content-schemas/documents/contact.ts';
import { inLocale, type TextInLanguage } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';

import type { SiteSettings } from 'content-schemas/documents/siteSettings.ts';
import { addressOf } from '../addresses.ts';
import { accentHrefOf } from './siteAccent.ts';
import type { Country } from 'content-schemas/countries.ts';
import { countriesOf } from '../countriesOf.ts';
import type { Documents } from '../Documents.ts';
import type { Library } from '../Library.ts';
import { versionFor } from '../versions.ts';

type SettledLink = { readonly label: string; readonly href: string };
type Coalition = Documents['siteSettings'][number]['coalitions'][number];
type Link = Documents['siteSettings'][number]['navigation']['et'][number];

/** A coalition that pages of a language speak for. */
export interface Publisher {
  readonly id: string;
  readonly name: TextInLanguage;
  readonly slogan: TextInLanguage;
  readonly country: Country;
  /** Its page on this site. */
  readonly href: string;
  /** Its addresses elsewhere: its website, its pages on social media. */
  readonly elsewhere: readonly string[];
}

/** What every page of a language says besides its own content. */
export interface SiteFacts {
  /** Where the site stands: `https://www.example.org`. */
  readonly origin: string;
  readonly name: string;
  readonly tagline?: TextInLanguage | undefined;
  readonly logo?: SiteSettings['logo'];
  /** The style sheet with the chosen colours; undefined where none is chosen. */
  readonly accentHref?: string | undefined;
  readonly navigation: readonly SettledLink[];
  readonly publishers: readonly Publisher[];
  readonly helplines: readonly Contact[];
  /** The neutral page to which readers leave a sensitive one, where editors chose one. */
  readonly leaveTo?: string | undefined;
  readonly emergencyNotice?: TextInLanguage | undefined;
  readonly footer?: TextInLanguage | undefined;
}

/** The settings as readers of a language see them, with the helplines of that language's country. */
export function siteFacts(locale: Locale, library: Library): SiteFacts {
  const {
    name,
    tagline,
    logo,
    coalitions,
    navigation,
    helplines,
    leaveTo,
    emergencyNotice,
    footer,
  } = library.settings;
  return {
    origin: library.siteUrl,
    name: inLocale(name, locale).text,
    tagline: tagline && inLocale(tagline, locale),
    logo,
    accentHref: accentHrefOf(library.settings),
    navigation: navigation[locale].flatMap((link) => settledLink(link, locale, library)),
    publishers: coalitions
      .filter(({ country }) => countriesOf[locale].includes(country))
      .flatMap((coalition) => publisher(coalition, locale, library)),
    helplines: helplines.flatMap(({ ref }) => {
      const contact = library.byId.get(ref);
      if (contact?._type !== 'contact') return [];
      return countriesOf[locale].includes(contact.country) ? [contact] : [];
    }),
    leaveTo: leaveTo?.[locale],
    emergencyNotice: emergencyNotice && inLocale(emergencyNotice, locale),
    footer: footer && inLocale(footer, locale),
  };
}

function publisher(
  { organisation: { ref }, country, tagline, social }: Coalition,
  locale: Locale,
  library: Library,
): Publisher[] {
  const organisation = library.byId.get(ref);
  if (organisation?._type !== 'organisation') return [];
  const { name, website } = organisation;
  const elsewhere = [website, ...social.map(({ href }) => href)].flatMap((href) => href ?? []);
  return [
    {
      ...{ id: ref, country },
      name: inLocale(name, locale),
      slogan: inLocale(tagline, locale),
      href: addressOf(organisation, locale, library) ?? hrefFor({ locale }),
      elsewhere: elsewhere.filter((href) => href.startsWith('http')),
    },
  ];
}

function settledLink(
  { label, document, section, href }: Link,
  locale: Locale,
  library: Library,
): SettledLink[] {
  if (href !== undefined) return [{ label, href }];
  if (section !== undefined) return [{ label, href: hrefFor({ locale, section }) }];
  const target = document && library.byId.get(document.ref);
  if (target === undefined) return [];
  const version = versionFor(target, locale, library);
  const address = addressOf(version, 'language' in version ? version.language : locale, library);
  return [{ label, href: address ?? hrefFor({ locale }) }];
}

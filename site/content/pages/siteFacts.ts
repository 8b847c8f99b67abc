import { hrefFor } from 'content-schemas/address.ts';
import type { Contact } from 'content-schemas/documents/contact.ts';
import { inLocale, type TextInLanguage } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';

import type { SiteSettings } from 'content-schemas/documents/siteSettings.ts';
import { addressOf } from '../addresses.ts';
import { accentHrefOf } from './siteAccent.ts';
import { countriesOf } from '../countriesOf.ts';
import type { Documents } from '../Documents.ts';
import type { Library } from '../Library.ts';
import { versionFor } from '../versions.ts';

type SettledLink = { readonly label: string; readonly href: string };
type Link = Documents['siteSettings'][number]['navigation']['et'][number];

/** What every page of a language says besides its own content. */
export interface SiteFacts {
  readonly name: string;
  readonly tagline?: TextInLanguage | undefined;
  readonly logo?: SiteSettings['logo'];
  /** The style sheet with the chosen colours; undefined where none is chosen. */
  readonly accentHref?: string | undefined;
  readonly navigation: readonly SettledLink[];
  readonly helplines: readonly Contact[];
  /** The neutral page to which readers leave a sensitive one, where editors chose one. */
  readonly leaveTo?: string | undefined;
  readonly emergencyNotice?: TextInLanguage | undefined;
  readonly footer?: TextInLanguage | undefined;
}

/** The settings as readers of a language see them, with the helplines of that language's country. */
export function siteFacts(locale: Locale, library: Library): SiteFacts {
  const { name, tagline, logo, navigation, helplines, leaveTo, emergencyNotice, footer } =
    library.settings;
  return {
    name: inLocale(name, locale).text,
    tagline: tagline && inLocale(tagline, locale),
    logo,
    accentHref: accentHrefOf(library.settings),
    navigation: navigation[locale].flatMap((link) => settledLink(link, locale, library)),
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

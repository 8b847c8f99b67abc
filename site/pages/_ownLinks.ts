import type { Locale } from 'content-schemas/locales.ts';
import { hrefFor } from '../i18n/hrefFor.ts';
import { translator } from '../i18n/translator.ts';

interface OwnLink {
  readonly title: string;
  readonly href: string;
}

/** The pages of the software itself that every reader may want, besides the site map. */
export function ownLinks(locale: Locale): OwnLink[] {
  const t = translator(locale);
  return [
    { title: t('feeds.title'), href: hrefFor({ locale, ownPage: 'feeds' }) },
    { title: t('ownPages.accessibility'), href: hrefFor({ locale, ownPage: 'accessibility' }) },
    { title: t('ownPages.privacy'), href: hrefFor({ locale, ownPage: 'privacy' }) },
    { title: t('ownPages.handbook'), href: hrefFor({ locale, ownPage: 'handbook' }) },
  ];
}

/** The same with the site map, as the foot of every page has them. */
export function footLinks(locale: Locale): { readonly label: string; readonly href: string }[] {
  const siteMap = {
    title: translator(locale)('siteMap.title'),
    href: hrefFor({ locale, ownPage: 'siteMap' }),
  };
  return [siteMap, ...ownLinks(locale)].map(({ title, href }) => ({ label: title, href }));
}

import { hrefFor } from '../i18n/hrefFor.ts';
import { translator } from '../i18n/translator.ts';
import type { Frame } from '../layouts/frame.ts';
import type { PagePlace } from '../content/pages/pages.ts';
import { locales, sections, type Locale } from 'content-schemas/locales.ts';
import { dataOf } from './_dataOf.ts';
import { feedsFor } from './_feedsFor.ts';
import { helplinesOf } from './_helplinesOf.ts';
import { footLinks } from './_ownLinks.ts';

/** What a page says of itself in its frame. */
interface Heading {
  readonly title: string;
  readonly description: string;
  readonly noindex?: boolean | undefined;
  readonly sensitive?: boolean | undefined;
  readonly easyToRead?: boolean | undefined;
  /** What the page is about, for search engines. */
  readonly data?: Frame['data'];
}

/** The frame of a page: what its place in the site and its own heading make of it. */
export function frameOf(place: PagePlace, heading: Heading): Frame {
  const { locale, href, site, section, changed, problems } = place;
  const t = translator(locale);
  const breadcrumb = breadcrumbOf(place);
  return {
    locale,
    address: href,
    siteName: site.name,
    logo: site.logo,
    accentHref: site.accentHref,
    tagline: site.tagline?.text,
    title: heading.title,
    distinction: place.distinction,
    description: [place.distinction, heading.description].filter(Boolean).join(': '),
    noindex: heading.noindex,
    section,
    changed,
    data: [...dataOf(place, { ...heading, breadcrumb }), ...(heading.data ?? [])],
    feeds: feedsFor(place),
    navigation: sections.map((one) => ({
      label: t(`sections.${one}`),
      href: hrefFor({ locale, section: one }),
      isCurrent: one === section,
      section: one,
    })),
    searchHref: hrefFor({ locale, ownPage: 'search' }),
    languages: languagesOf(place),
    alternates: heading.noindex ? [] : alternatesOf(place),
    breadcrumb,
    helplines: helplinesOf(site.helplines, locale),
    sensitive: heading.sensitive ?? false,
    easyToRead: heading.easyToRead,
    leaveTo: site.leaveTo,
    emergencyNotice: site.emergencyNotice,
    footer: { text: site.footer, links: [...site.navigation, ...footLinks(locale)] },
    newerOriginal: place.newerOriginal,
    subject: place.subject,
    problems,
  };
}

function languagesOf({ hrefs, nearest, section }: PagePlace): Frame['languages'] {
  return locales.map((locale) => {
    const own = hrefs[locale] ?? nearest?.[locale];
    return { locale, href: own ?? hrefFor({ locale, section }), exists: own !== undefined };
  });
}

/** The languages in which a page exists; whoever reads none of them gets the chooser, or the English page. */
function alternatesOf({ locale, href, hrefs, listedIn = locales }: PagePlace): Frame['alternates'] {
  if (!listedIn.includes(locale)) return [];
  const own = listedIn.flatMap((locale) => {
    const href = hrefs[locale];
    return href === undefined ? [] : [{ hreflang: locale, href }];
  });
  const fallback =
    href === hrefFor({ locale })
      ? '/'
      : (own.find(({ hreflang }) => hreflang === 'en') ?? own[0])?.href;
  return fallback === undefined
    ? own
    : [...own, { hreflang: 'x-default' as const, href: fallback }];
}

function breadcrumbOf({ locale, href, section, above }: PagePlace): Frame['breadcrumb'] {
  const t = translator(locale);
  const home = { title: t('page.home'), href: hrefFor({ locale }) };
  const list = section && { title: t(`sections.${section}`), href: hrefFor({ locale, section }) };
  const steps = [home, ...(list ? [list] : []), ...above.map((step) => titled(step, locale))];
  return steps.filter((step) => step.href !== href);
}

function titled({ title, href }: PagePlace['above'][number], locale: Locale) {
  return { title: title.text, href, lang: title.lang === locale ? undefined : title.lang };
}

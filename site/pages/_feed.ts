import type { APIRoute } from 'astro';
import { locales, type Locale } from 'content-schemas/locales.ts';

import { newestPages } from '../content/pages/newest.ts';
import { siteOf } from '../content/pages/siteOf.ts';
import { atomFeed } from '../feeds/atomFeed.ts';
import {
  feedFormats,
  feedHref,
  feedSections,
  type FeedFormat,
  type FeedSection,
} from '../feeds/feedHref.ts';
import { feedOf } from '../feeds/feedOf.ts';
import { jsonFeed } from '../feeds/jsonFeed.ts';
import { hrefFor } from '../i18n/hrefFor.ts';
import { pathTo } from './_pathTo.ts';

interface FeedPage {
  readonly locale: Locale;
  readonly section: FeedSection | undefined;
}

const written = { atom: atomFeed, json: jsonFeed };

/** The paths of the feeds of whole languages. */
export function languageFeeds() {
  return locales.map((locale) => ({
    params: { locale },
    props: { locale, section: undefined } satisfies FeedPage,
  }));
}

/** The paths of the feeds of sections. */
export function sectionFeeds() {
  return locales.flatMap((locale) =>
    feedSections.map((section) => ({
      params: pathTo(hrefFor({ locale, section }), ['locale', 'section']),
      props: { locale, section } satisfies FeedPage,
    })),
  );
}

/** Answers with a feed in one of its forms. */
export function feedRoute(format: FeedFormat): APIRoute<FeedPage> {
  return async ({ props: { locale, section } }) => {
    const { site, settingsChanged } = await siteOf(locale);
    const feed = feedOf({ locale, section, site }, await newestPages(locale), settingsChanged);
    const self = new URL(feedHref(locale, section, format), site.origin).href;
    const type = `${feedFormats[format].type}; charset=utf-8`;
    return new Response(written[format](feed, self), { headers: { 'Content-Type': type } });
  };
}

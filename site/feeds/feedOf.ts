import type { NewestPage } from '../content/pages/newest.ts';
import type { SiteFacts } from '../content/pages/siteFacts.ts';
import type { Locale } from 'content-schemas/locales.ts';

import { hrefFor } from '../i18n/hrefFor.ts';
import { translator } from '../i18n/translator.ts';
import { entryOf } from './entryOf.ts';
import type { Feed } from './Feed.ts';
import type { FeedSection } from './feedHref.ts';

const most = 30;

/** Where a feed belongs. */
interface FeedPlace {
  readonly locale: Locale;
  readonly section: FeedSection | undefined;
  readonly site: SiteFacts;
}

/** The feed of a language or of one of its sections, from its newest pages. An empty one is as old as the site's settings. */
export function feedOf(
  { locale, section, site }: FeedPlace,
  newest: readonly NewestPage[],
  settingsChanged: string,
): Feed {
  const entries = newest
    .filter(({ page }) => section === undefined || page.place.section === section)
    .slice(0, most)
    .map(entryOf);
  const t = translator(locale);
  const moments = entries.map(({ updated }) => updated);
  return {
    locale,
    title: feedTitle({ locale, section, site }),
    description: section ? t(`sectionLeads.${section}`) : t('feeds.description'),
    home: new URL(hrefFor({ locale, section }), site.origin).href,
    author: site.name,
    updated: moments.toSorted().at(-1) ?? new Date(settingsChanged).toISOString(),
    entries,
  };
}

/** What a feed is called: by its site, and by its section where it has one. */
export function feedTitle({
  locale,
  section,
  site,
}: Pick<FeedPlace, 'locale' | 'section'> & {
  readonly site: Pick<SiteFacts, 'name'>;
}): string {
  return section ? `${site.name}: ${translator(locale)(`sections.${section}`)}` : site.name;
}

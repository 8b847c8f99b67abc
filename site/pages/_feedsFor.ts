import type { PagePlace } from '../content/pages/pages.ts';
import { feedFormats, feedHref, isFeedSection } from '../feeds/feedHref.ts';
import { feedTitle } from '../feeds/feedOf.ts';
import type { Frame } from '../layouts/frame.ts';

/** The feeds that a page leads programs to: that of its section, where it has one, and that of its language. */
export function feedsFor({ locale, section, site }: PagePlace): Frame['feeds'] {
  const followed = [...(isFeedSection(section) ? [section] : []), undefined];
  return followed.flatMap((one) =>
    (['atom', 'json'] as const).map((format) => ({
      href: feedHref(locale, one, format),
      type: feedFormats[format].type,
      title: feedTitle({ locale, section: one, site }),
    })),
  );
}

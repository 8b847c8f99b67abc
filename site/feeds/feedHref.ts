import type { Locale, Section } from 'content-schemas/locales.ts';

import { hrefFor } from '../i18n/hrefFor.ts';

/** The sections whose new documents can be followed. */
export const feedSections = [
  'news',
  'trainings',
  'projects',
  'support',
  'monitoring',
] as const satisfies readonly Section[];
export type FeedSection = (typeof feedSections)[number];

/** The two forms of every feed, with the file name and the type that programs know them by. */
export const feedFormats = {
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
} as const;
export type FeedFormat = keyof typeof feedFormats;

/** The path of a feed: of a whole language, or of one of its sections. */
export function feedHref(
  locale: Locale,
  section: FeedSection | undefined,
  format: FeedFormat,
): string {
  return `${hrefFor({ locale, section })}${feedFormats[format].file}`;
}

/** True for a section that has a feed. */
export function isFeedSection(section: Section | undefined): section is FeedSection {
  return feedSections.some((one) => one === section);
}

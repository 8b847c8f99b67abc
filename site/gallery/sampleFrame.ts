import {
  localeFacts,
  locales,
  sections,
  type Locale,
  type Section,
} from 'content-schemas/locales.ts';
import type { Frame } from '../layouts/frame.ts';
import { footer, helplines, sectionLabels, siteNames } from './sampleTexts.ts';

/** A frame for pages of the gallery. */
export function sampleFrame(
  locale: Locale,
  title: string,
  section: Section | undefined,
  differing: Partial<Frame> = {},
): Frame {
  const home = `/${locale}/`;
  const sectionHref = (one: Section) => `${home}${localeFacts[locale].sectionSlugs[one]}/`;
  return {
    locale,
    title,
    address: '/gallery/',
    siteName: siteNames[locale],
    description: title,
    noindex: true,
    navigation: sections.map((one) => ({
      label: sectionLabels[locale][one],
      href: sectionHref(one),
      isCurrent: one === section,
      section: one,
    })),
    searchHref: `${home}#`,
    languages: locales.map((one) => ({
      locale: one,
      href: `/${one}/`,
      exists: one !== 'lt' || locale === 'lt',
    })),
    alternates: [],
    ...{ section, data: [], feeds: [] },
    breadcrumb: section
      ? [{ title: sectionLabels[locale][section], href: sectionHref(section) }]
      : [],
    helplines: helplines[locale],
    sensitive: false,
    footer,
    problems: [],
    ...differing,
  };
}

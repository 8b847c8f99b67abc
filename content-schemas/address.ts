import { localeFacts, type Locale, type Section } from './locales.ts';
import type { AddressedType } from './typeNames.ts';

/** A place on the site; without section and slugs it is the language's home page. */
export interface Place {
  readonly locale: Locale;
  readonly section?: Section | undefined;
  /** What follows, outermost first. */
  readonly slugs?: readonly string[] | undefined;
}

/** The path of a place, with its trailing slash: `/et/koolitused/kaasamise-koolitus/`. */
export function hrefFor({ locale, section, slugs = [] }: Place): string {
  const sectionSlugs = section === undefined ? [] : [localeFacts[locale].sectionSlugs[section]];
  const parts = [locale, ...sectionSlugs, ...slugs].map((part) => encodeURIComponent(part));
  return `/${parts.join('/')}/`;
}

/** The section under which each content type has its addresses; a page has none, its address is flat. */
export const sectionOfType: Readonly<Record<AddressedType, Section | undefined>> = {
  page: undefined,
  article: 'news',
  project: 'projects',
  service: 'support',
  training: 'trainings',
  report: 'monitoring',
  recommendation: 'monitoring',
  reportingCycle: 'monitoring',
  organisation: 'members',
};

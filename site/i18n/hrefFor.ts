import { type Locale, localeFacts, type Section } from 'content-schemas/locales.ts';

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

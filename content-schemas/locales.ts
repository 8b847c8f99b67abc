/** The sections of the site, each with a list page of its own. */
export const sections = [
  'trainings',
  'projects',
  'support',
  'monitoring',
  'news',
  'members',
] as const;
export type Section = (typeof sections)[number];

/** The pages that belong to the software itself, each with an address of its own in every language. */
export const ownPages = [
  'search',
  'siteMap',
  'feeds',
  'handbook',
  'accessibility',
  'privacy',
] as const;
export type OwnPage = (typeof ownPages)[number];

/** By what the lists of sections can be narrowed; each narrowed list has an address of its own. */
export const filterNames = ['kind', 'country', 'topic'] as const;
export type FilterName = (typeof filterNames)[number];

/** The languages that Koda speaks, in the order in which pages name them. */
export const locales = ['et', 'lt', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One value for every language; a record that lacks one does not compile. */
export type Localised<Value = string> = Readonly<Record<Locale, Value>>;

interface LocaleFacts {
  /** The language's name in itself. */
  readonly name: string;
  readonly bcp47: string;
  readonly timeZone: string;
  readonly direction: 'ltr' | 'rtl';
  readonly sectionSlugs: Readonly<Record<Section, string>>;
  readonly ownSlugs: Readonly<Record<OwnPage, string>>;
  /** What stands in the address of a narrowed list before the value: `/et/projektid/teema/seire/`. */
  readonly filterSlugs: Readonly<Record<FilterName, string>>;
  /** What stands before the number of a long list's further pages. */
  readonly pageSlug: string;
  /** The last part of the address of an easy-to-read version. */
  readonly easySlug: string;
  /** The last part of the address of the list of people, among the members. */
  readonly peopleSlug: string;
}

/** The only list of languages: what differs between them, as data. */
export const localeFacts: Localised<LocaleFacts> = {
  et: {
    name: 'Eesti',
    bcp47: 'et-EE',
    timeZone: 'Europe/Tallinn',
    direction: 'ltr',
    sectionSlugs: {
      trainings: 'koolitused',
      projects: 'projektid',
      support: 'tugi',
      monitoring: 'seire',
      news: 'uudised',
      members: 'liikmed',
    },
    ownSlugs: {
      search: 'otsing',
      siteMap: 'sisukaart',
      feeds: 'uudisvood',
      handbook: 'kasiraamat',
      accessibility: 'ligipaasetavus',
      privacy: 'privaatsus',
    },
    filterSlugs: { kind: 'liik', country: 'riik', topic: 'teema' },
    pageSlug: 'lk',
    easySlug: 'lihtsalt',
    peopleSlug: 'inimesed',
  },
  lt: {
    name: 'Lietuvių',
    bcp47: 'lt-LT',
    timeZone: 'Europe/Vilnius',
    direction: 'ltr',
    sectionSlugs: {
      trainings: 'mokymai',
      projects: 'projektai',
      support: 'pagalba',
      monitoring: 'stebesena',
      news: 'naujienos',
      members: 'nariai',
    },
    ownSlugs: {
      search: 'paieska',
      siteMap: 'svetaines-medis',
      feeds: 'naujienu-srautai',
      handbook: 'vadovas',
      accessibility: 'prieinamumas',
      privacy: 'privatumas',
    },
    filterSlugs: { kind: 'rusis', country: 'salis', topic: 'tema' },
    pageSlug: 'psl',
    easySlug: 'lengvai',
    peopleSlug: 'zmones',
  },
  en: {
    name: 'English',
    bcp47: 'en-GB',
    timeZone: 'Europe/Tallinn',
    direction: 'ltr',
    sectionSlugs: {
      trainings: 'trainings',
      projects: 'projects',
      support: 'support',
      monitoring: 'monitoring',
      news: 'news',
      members: 'members',
    },
    ownSlugs: {
      search: 'search',
      siteMap: 'site-map',
      feeds: 'feeds',
      handbook: 'handbook',
      accessibility: 'accessibility',
      privacy: 'privacy',
    },
    filterSlugs: { kind: 'kind', country: 'country', topic: 'topic' },
    pageSlug: 'page',
    easySlug: 'easy',
    peopleSlug: 'people',
  },
};

/** True for a locale's code, such as the first part of an address. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

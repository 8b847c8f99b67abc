import { localeFacts, type Locale, type OwnPage, type Section } from './locales.ts';
import type { AddressedType } from './typeNames.ts';
import { unSymbolSlug } from './unSymbol.ts';

/** A place on the site; without section, own page and slugs it is the language's home page. */
export interface Place {
  readonly locale: Locale;
  readonly section?: Section | undefined;
  /** A page of the software; it stands in no section. */
  readonly ownPage?: OwnPage | undefined;
  /** What follows, outermost first. */
  readonly slugs?: readonly string[] | undefined;
}

/** The path of a place, with its trailing slash: `/et/koolitused/kaasamise-koolitus/`. */
export function hrefFor({ locale, section, ownPage, slugs = [] }: Place): string {
  const { sectionSlugs, ownSlugs } = localeFacts[locale];
  const room = section === undefined ? [] : [sectionSlugs[section]];
  const own = ownPage === undefined ? [] : [ownSlugs[ownPage]];
  const parts = [locale, ...room, ...own, ...slugs].map((part) => encodeURIComponent(part));
  return `/${parts.join('/')}/`;
}

/** The path of the easy-to-read version of the page with a path: `/et/meist/lihtsalt/`. */
export function easyHref(href: string, locale: Locale): string {
  return `${href}${localeFacts[locale].easySlug}/`;
}

/** The path of the list of people, among the members: `/et/liikmed/inimesed/`. */
export function peopleHref(locale: Locale): string {
  return hrefFor({ locale, section: 'members', slugs: [localeFacts[locale].peopleSlug] });
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

/** What a recommendation's address is made of. */
interface Citation {
  readonly _id: string;
  /** The UN symbol of the document that it stands in. */
  readonly symbol?: string | null | undefined;
  readonly paragraph: number;
  readonly letter?: string | null | undefined;
}

/** A recommendation's slug comes from its symbol and paragraph: `crc-c-est-co-5-7-para-31-b`. */
export function recommendationSlug({ _id, symbol, paragraph, letter }: Citation): string {
  const document = symbol ? unSymbolSlug(symbol) : _id.toLowerCase();
  return [document, 'para', String(paragraph), ...(letter ? [letter] : [])].join('-');
}

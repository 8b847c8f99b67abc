import { hrefFor } from 'content-schemas/address.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import { countryFacts } from 'content-schemas/countries.ts';
import { countyOf } from 'content-schemas/counties.ts';
import { ownPages, sections, type Locale, type OwnPage } from 'content-schemas/locales.ts';

import { translator } from '../../i18n/translator.ts';
import { addressesOf } from '../addresses.ts';
import { countriesOf } from '../countriesOf.ts';
import { trainingCard } from '../cards/trainingCard.ts';
import type { AnyDocument } from '../Documents.ts';
import type { Library } from '../Library.ts';
import { library } from '../readLibrary.ts';
import { comparisonPages } from './comparisonPages.ts';
import { datesOf } from '../document/datesOf.ts';
import { countryOf, dayInWords, titleOf, typeLabel } from '../document/documentFacts.ts';
import { peoplePages } from './peoplePages.ts';
import { supportPages, type SupportPage } from './supportPages.ts';

/** What search says of a page, and by what readers can narrow a search; its words are read from the page itself. */
export interface SearchRecord {
  readonly href: string;
  /** Missing where the page's own heading is its title. */
  readonly title?: string | undefined;
  readonly type: string;
  readonly country?: string | undefined;
  /** The day or year that the page tells of, in words. */
  readonly date?: string | undefined;
  readonly years: readonly string[];
  readonly topics: readonly string[];
  readonly counties: readonly string[];
  /** True for a training that readers can still come to. */
  readonly isComing: boolean;
  /** True for a page that editors have put into the menu. */
  readonly isInMenu?: boolean | undefined;
  /** True for a page about another country than the one that the language speaks for. */
  readonly isAway?: boolean | undefined;
  /** True for a page about the site itself. */
  readonly isAside?: boolean | undefined;
}

/** All that the search of one language is made of: its pages, and words of one meaning. */
export interface SearchSource {
  readonly records: readonly SearchRecord[];
  /** Terms with their other names; the words of one list stand for each other. */
  readonly synonyms: readonly (readonly string[])[];
}

/** What the search of a language finds, in the order of addresses. */
export async function searchSource(locale: Locale): Promise<SearchSource> {
  const content = await library();
  const lists = await supportRecords(locale);
  const documents = addressesOf(content)
    .filter((address) => address.locale === locale)
    .map(({ document, href }) => recordOf(document, href, locale, content));
  const written = new Set(documents.map(({ href }) => href));
  const plain = plainRecords(locale).filter(({ href }) => !written.has(href));
  const records = [...documents, ...plain, ...lists];
  return {
    records: records.sort((a, b) => (a.href < b.href ? -1 : Number(a.href > b.href))),
    synonyms: synonymsIn(locale, content),
  };
}

/** Search, site map and feeds only lead to other pages. */
function hasWordsOfItsOwn(page: OwnPage): boolean {
  return page !== 'search' && page !== 'siteMap' && page !== 'feeds';
}

/** The pages that no document makes: sections, and what belongs to the software. */
function plainRecords(locale: Locale): SearchRecord[] {
  const places = [
    { locale },
    ...sections.map((section) => ({ locale, section })),
    ...ownPages.filter(hasWordsOfItsOwn).map((ownPage) => ({ locale, ownPage })),
  ];
  return places.map((place) => ({
    ...plainRecord(hrefFor(place), locale),
    ...('ownPage' in place && { isAside: true }),
  }));
}

/** The lists of support for a kind of family, a need or a county; whoever is in trouble may look for one of them. */
async function supportRecords(locale: Locale): Promise<SearchRecord[]> {
  const [lists, comparisons, people] = await Promise.all([
    supportPages(),
    comparisonPages(),
    peoplePages(),
  ]);
  const places = [...lists.filter(hasServices), ...comparisons, ...people]
    .map(({ place }) => place)
    .filter((place) => place.locale === locale);
  return places
    .filter(({ href }) => href !== hrefFor({ locale, section: 'support' }))
    .map(({ href }) => plainRecord(href, locale));
}

function hasServices({ groups }: SupportPage): boolean {
  return groups.some(({ services }) => services.length > 0);
}

function plainRecord(href: string, locale: Locale): SearchRecord {
  const type = translator(locale)('search.types.page');
  return { href, type, years: [], topics: [], counties: [], isComing: false };
}

function recordOf(
  document: AnyDocument,
  href: string,
  locale: Locale,
  content: Library,
): SearchRecord {
  const facts = 'facts' in document ? document.facts : document;
  const country = countryOf(document, content);
  const { years } = datesOf(document, content.now);
  const counties = countiesOf(document, content);
  return {
    href,
    title: titleOf(document, locale),
    type: typeLabel(document, locale),
    country: country && countryFacts[country].name[locale],
    date: dayInWords(document, locale, content),
    years,
    topics: 'topics' in facts ? facts.topics.flatMap((one) => topicName(one, locale, content)) : [],
    counties: counties.map((code) => countyOf(code).name[locale]),
    ...(isInMenu(document, locale, content) && { isInMenu: true }),
    ...(country && !countriesOf[locale].includes(country) && { isAway: true }),
    isComing: document._type === 'training' && trainingCard(document, content.now).when !== 'past',
  };
}

function isInMenu(document: AnyDocument, locale: Locale, { settings }: Library): boolean {
  const original = 'facts' in document ? document.facts._id : document._id;
  return settings.navigation[locale].some((link) => link.document?.ref === original);
}

function countiesOf(document: AnyDocument, { now }: Library) {
  if (document._type === 'service') return document.facts.counties;
  return document._type === 'training' ? trainingCard(document, now).counties : [];
}

function topicName({ ref }: { ref: string }, locale: Locale, { byId }: Library): string[] {
  const topic = byId.get(ref);
  return topic?._type === 'topic' ? [inLocale(topic.name, locale).text] : [];
}

function synonymsIn(locale: Locale, { documents }: Library): string[][] {
  const groups = documents.term.map(({ name, synonyms }) => {
    const own = name[locale];
    return own === undefined ? [] : [...new Set([own, ...synonyms])];
  });
  return groups.filter((group) => group.length > 1);
}

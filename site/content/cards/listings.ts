import { hrefFor, sectionOfType } from 'content-schemas/address.ts';
import type { Card, CardListing } from 'content-schemas/card.ts';
import { locales, type Locale } from 'content-schemas/locales.ts';
import type { AddressedType } from 'content-schemas/typeNames.ts';

import { cardOf } from './cards.ts';
import { isTranslated } from '../Documents.ts';
import type { Library } from '../Library.ts';
import { byTitle, latestFirst, soonestFirst } from './order.ts';

type CardOf<Type extends Card['type']> = Extract<Card, { readonly type: Type }>;
type Arrange<Type extends Card['type']> = (
  cards: readonly CardOf<Type>[],
  locale: Locale,
  library: Library,
) => Card[];

/** A type's documents in one language, arranged, with how many more other languages have. */
function listing<Type extends AddressedType>(
  type: Type,
  arrange: Arrange<Type>,
): (locale: Locale, library: Library) => CardListing {
  return (locale, library) => {
    const cards = originals(type, library).flatMap(
      (document) => cardOf(document, locale, library) ?? [],
    );
    const arranged = (lang: Locale) =>
      arrange(
        cards
          .filter((card) => card.lang === lang)
          .filter((card): card is CardOf<Type> => card.type === type),
        locale,
        library,
      );
    const elsewhere = locales.flatMap((lang) => {
      const count = arranged(lang).length;
      const href = hrefFor({ locale: lang, section: sectionOfType[type] });
      return lang === locale || count === 0 ? [] : [{ lang, count, href }];
    });
    return { cards: arranged(locale), elsewhere };
  };
}

function originals(type: AddressedType, library: Library) {
  return library.documents[type].filter(
    (document) => !isTranslated(document) || document.original === document._id,
  );
}

const start = ({ session }: CardOf<'training'>) => session?.start ?? '';
const coming: Arrange<'training'> = (cards, locale) =>
  soonestFirst(
    cards.filter(({ when }) => when === 'coming'),
    locale,
    start,
  );
const undated: Arrange<'training'> = (cards, locale) =>
  byTitle(
    cards.filter(({ when }) => when === 'undated'),
    locale,
  );
const past: Arrange<'training'> = (cards, locale) =>
  latestFirst(
    cards.filter(({ when }) => when === 'past'),
    locale,
    start,
  );

const idsOfCoalitions = ({ settings }: Library) =>
  settings.coalitions.map(({ organisation }) => organisation.ref);
const isMember = ({ id, memberships }: CardOf<'organisation'>, library: Library) => {
  const ids = idsOfCoalitions(library);
  return !ids.includes(id) && memberships.some(({ coalition }) => ids.includes(coalition.ref));
};
/** A coalition or a stranger may be a member of something else, which is no matter here. */
const withoutMemberships = (card: CardOf<'organisation'>) => ({ ...card, memberships: [] });
const coalitions: Arrange<'organisation'> = (cards, _locale, library) =>
  idsOfCoalitions(library).flatMap((ref) =>
    cards.filter(({ id }) => id === ref).map(withoutMemberships),
  );
const members: Arrange<'organisation'> = (cards, locale, library) =>
  byTitle(
    cards.filter((card) => isMember(card, library)),
    locale,
  );
const otherOrganisations: Arrange<'organisation'> = (cards, locale, library) =>
  byTitle(
    cards
      .filter((card) => !idsOfCoalitions(library).includes(card.id) && !isMember(card, library))
      .map(withoutMemberships),
    locale,
  );

const statusOrder = { ongoing: '0', planned: '1', completed: '2' } as const;

/** Every list that a section page or an embedded list can show. */
export const listings = {
  upcomingTrainings: listing('training', coming),
  undatedTrainings: listing('training', undated),
  pastTrainings: listing('training', past),
  trainings: listing('training', (...given) =>
    [coming, undated, past].flatMap((arrange) => arrange(...given)),
  ),
  projects: listing('project', (cards, locale) =>
    soonestFirst(cards, locale, ({ status = 'completed' }) => statusOrder[status]),
  ),
  services: listing('service', byTitle),
  articles: listing('article', (cards, locale) =>
    latestFirst(cards, locale, ({ publishedOn }) => publishedOn),
  ),
  reports: listing('report', (cards, locale) =>
    latestFirst(cards, locale, ({ date = '' }) => date),
  ),
  recommendations: listing('recommendation', (cards, locale) =>
    byTitle(cards, locale).toSorted((a, b) =>
      a.citation.localeCompare(b.citation, 'en', { numeric: true }),
    ),
  ),
  monitoring: listing('recommendation', byTitle),
  reportingCycles: listing('reportingCycle', byTitle),
  coalitions: listing('organisation', coalitions),
  members: listing('organisation', members),
  otherOrganisations: listing('organisation', otherOrganisations),
  organisations: listing('organisation', byTitle),
} as const;
export type ListingName = keyof typeof listings;

/** A listing for one country only, cut to a number of cards. */
export function narrowed(
  { cards, elsewhere }: CardListing,
  {
    country,
    limit,
  }: { readonly country?: string | undefined; readonly limit?: number | undefined },
): CardListing {
  const there = cards.filter(
    (card) => country === undefined || !('country' in card) || card.country === country,
  );
  return { cards: there.slice(0, limit), elsewhere: country === undefined ? elsewhere : [] };
}

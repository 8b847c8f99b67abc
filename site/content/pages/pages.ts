import { sectionOfType } from 'content-schemas/address.ts';
import type { Cards } from 'content-schemas/card.ts';
import type { TextInLanguage } from 'content-schemas/inLocale.ts';
import { locales, type Locale, type Section } from 'content-schemas/locales.ts';
import type { SettledDocument } from 'content-schemas/SettledDocument.ts';
import type { AddressedType } from 'content-schemas/typeNames.ts';

import { addressOf } from '../addresses.ts';
import { cardsOf } from '../cards/cards.ts';
import { contactsOf } from '../cards/contactsOf.ts';
import { problemGroups, type ProblemGroup } from '../ContentProblem.ts';
import type { AnyDocument, Documents } from '../Documents.ts';
import { embeddedLists } from '../cards/embeddedLists.ts';
import { withheldBlocks } from '../cards/withheldBlocks.ts';
import type { Library } from '../Library.ts';
import { topicHref } from '../lists/filters.ts';
import { mentionCards } from '../cards/mentions.ts';
import { lastChanged } from '../document/lastChanged.ts';
import { newerOriginalOf } from './newerOriginal.ts';
import { parentsOf } from './parentsOf.ts';
import { library } from '../readLibrary.ts';
import { distinctionOf } from '../document/distinctionOf.ts';
import { siteFacts, type SiteFacts } from './siteFacts.ts';
import { hrefsOf } from '../versions.ts';

interface Stored {
  readonly _id: string;
  readonly _type: string;
}

interface Subject extends Stored {
  readonly heading: string;
  readonly lead: string;
  readonly facts: Stored;
}

/** Where a page stands: its language and path, its other languages, and what lies above it. */
export interface PagePlace {
  readonly locale: Locale;
  readonly href: string;
  /** The paths of this page in the languages in which it exists. */
  readonly hrefs: Readonly<Partial<Record<Locale, string>>>;
  /** Where the switcher leads in languages that lack this very page, but have one that says the same. */
  readonly nearest?: Readonly<Partial<Record<Locale, string>>> | undefined;
  /** The languages in which search engines may list the page; all of `hrefs` unless said. */
  readonly listedIn?: readonly Locale[] | undefined;
  readonly section?: Section | undefined;
  /** The pages between the section and this one that exist in the page's language, outermost first. */
  readonly above: readonly { readonly title: TextInLanguage; readonly href: string }[];
  /** When what the page shows last changed; undefined where no document is behind it. */
  readonly changed?: string | undefined;
  /** The original, where it has changed since this translation was compared with it. */
  readonly newerOriginal?: { readonly locale: Locale; readonly href: string } | undefined;
  /** What tells the page from others of the same title. */
  readonly distinction?: string | undefined;
  /** The document that is shown, and which of its fields head the page. */
  readonly subject?: Subject | undefined;
  readonly site: SiteFacts;
  /** Content problems, where the environment asks to show them. */
  readonly problems: readonly ProblemGroup[];
}

/** One document's page: what its view shows, and where it stands. */
export interface DocumentPage<Document> extends SettledDocument<Document> {
  readonly place: PagePlace;
}

/** The pages of one content type, in every language in which each exists. */
export async function pagesOf<Type extends AddressedType>(
  type: Type,
): Promise<DocumentPage<Documents[Type][number]>[]> {
  const content = await library();
  const documents: readonly Documents[Type][number][] = content.documents[type];
  return documents.flatMap((document) =>
    locales.flatMap((locale) => {
      const href = addressOf(document, locale, content);
      return href === undefined ? [] : [documentPage(document, locale, href, content)];
    }),
  );
}

function documentPage<Document extends AnyDocument>(
  document: Document,
  locale: Locale,
  href: string,
  content: Library,
): DocumentPage<Document> {
  const section = document._type in sectionOfType ? sectionOf(document) : undefined;
  const hrefs = Object.fromEntries(hrefsOf(document, content));
  const lists = embeddedLists(document, locale, content);
  const shown = {
    cards: withTopicLists(cardsOf(document, locale, content), section, locale, content),
    contacts: contactsOf(document, content),
    lists,
    withheld: withheldBlocks(document, lists, locale, content),
    accounts: accountsIn(content),
    mentions: mentionCards(document, locale, content),
  };
  return {
    document,
    ...shown,
    place: {
      ...placeIn(locale, content),
      changed: lastChanged({ document, ...shown }, content),
      href,
      hrefs,
      section,
      above: parentsOf(document, locale, content),
      newerOriginal: newerOriginalOf(document, content),
      subject: subjectOf(document),
      distinction: distinctionOf(document, locale, content),
    },
  };
}

/** The same cards, those of topics leading to the section's documents on that topic. */
function withTopicLists(
  cards: Cards,
  section: Section | undefined,
  locale: Locale,
  content: Library,
): Cards {
  if (section === undefined) return cards;
  return Object.fromEntries(
    Object.entries(cards).map(([id, card]) => [
      id,
      card.type === 'topic' ? { ...card, href: topicHref(id, section, locale, content) } : card,
    ]),
  );
}

function subjectOf(document: AnyDocument): Subject {
  const { _id, _type } = document;
  return {
    ...{ _id, _type },
    heading: 'title' in document ? 'title' : 'name',
    lead: 'summary' in document ? 'summary' : 'about',
    facts: { _id: 'facts' in document ? document.facts._id : _id, _type },
  };
}

/** What all pages of a language have in common. */
export function placeIn(
  locale: Locale,
  content: Library,
): Pick<PagePlace, 'locale' | 'site' | 'problems'> {
  return {
    locale,
    site: siteFacts(locale, content),
    problems: problemGroups(content.problems, content.studioUrl),
  };
}

function sectionOf({ _type }: AnyDocument): Section | undefined {
  return Object.entries(sectionOfType).find(([type]) => type === _type)?.[1];
}

/** The accounts of the coalitions that have told theirs, by country. */
function accountsIn({ settings }: Library): SettledDocument<unknown>['accounts'] {
  return Object.fromEntries(
    settings.coalitions.flatMap(({ country, bankDetails }) =>
      bankDetails === undefined ? [] : [[country, bankDetails]],
    ),
  );
}

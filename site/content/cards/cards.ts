import type { Card, Cards } from 'content-schemas/card.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import type { LocalisedText } from 'content-schemas/fields/localised.ts';
import type { Locale } from 'content-schemas/locales.ts';

import { addressOf } from '../addresses.ts';
import { isTranslated, type AnyDocument, type TranslatedDocument } from '../Documents.ts';
import type { Library } from '../Library.ts';
import { personCard } from './personCard.ts';
import { recommendationCard } from './recommendationCard.ts';
import { referencesIn } from '../references.ts';
import { trainingCard } from './trainingCard.ts';
import { versionFor } from '../versions.ts';

/** The cards of everything that a value refers to, by id; what has no card (a contact, settings) is left out. */
export function cardsOf(value: unknown, locale: Locale, library: Library): Cards {
  return Object.fromEntries(
    referencesIn(value).flatMap((id) => {
      const document = library.byId.get(id);
      const card = document && cardOf(document, locale, library);
      return card === undefined ? [] : [[id, card]];
    }),
  );
}

/** A document's card for readers of a language, leading to the version that exists for them. */
export function cardOf(document: AnyDocument, locale: Locale, library: Library): Card | undefined {
  const version = versionFor(document, locale, library);
  return isTranslated(version)
    ? translatedCard(version, library)
    : localisedCard(version, locale, library);
}

function translatedCard(document: TranslatedDocument, library: Library): Card {
  const { language, title, summary, facts } = document;
  const base = {
    id: document.original,
    lang: language,
    title: { text: title, lang: language },
    summary: { text: summary, lang: language },
    href: addressOf(document, language, library),
    demo: facts.demo,
  };
  switch (document._type) {
    case 'page':
      return { ...base, type: 'page' };
    case 'article':
      return { ...base, type: 'article', publishedOn: document.facts.publishedOn };
    case 'project': {
      const { status, country } = document.facts;
      return { ...base, type: 'project', status, country };
    }
    case 'service': {
      const { cost, families, country } = document.facts;
      return { ...base, type: 'service', cost, families, country };
    }
    case 'report': {
      const { kind, country, date } = document.facts;
      return { ...base, type: 'report', kind, country, date };
    }
    case 'training':
      return { ...base, ...trainingCard(document, library.now) };
  }
}

function localisedCard(document: AnyDocument, locale: Locale, library: Library): Card | undefined {
  const base = (title: LocalisedText, summary: LocalisedText | undefined) => ({
    id: document._id,
    lang: locale,
    title: inLocale(title, locale),
    summary: summary && inLocale(summary, locale),
    href: addressOf(document, locale, library),
    demo: 'demo' in document && document.demo,
  });
  switch (document._type) {
    case 'organisation': {
      const { country, memberships } = document;
      return { ...base(document.name, document.about), type: 'organisation', country, memberships };
    }
    case 'person': {
      const { name, organisation } = document;
      const workplace = organisation && library.byId.get(organisation.ref);
      return {
        ...base({ et: name, lt: name, en: name }, document.about),
        ...personCard(document, workplace && cardOf(workplace, locale, library), locale),
      };
    }
    case 'topic':
      return { ...base(document.name, document.explanation), type: 'topic' };
    case 'reportingCycle':
      return {
        ...base(document.title, document.summary),
        type: 'reportingCycle',
        country: document.country,
      };
    case 'recommendation':
      return { ...base(document.title, undefined), ...recommendationCard(document, library) };
    default:
      return undefined;
  }
}

import type { Cards } from 'content-schemas/card.ts';
import type { Reference } from 'content-schemas/fields/reference.ts';
import type { Locale } from 'content-schemas/locales.ts';

import { translator } from '../../i18n/translator.ts';
import { absolute, type DataPlace } from './DataPlace.ts';

interface Described {
  readonly language: Locale;
  readonly title: string;
  readonly summary: string;
  readonly facts: { readonly topics: readonly Reference[]; readonly demo: boolean };
}

/** What a document's main thing says, whatever it is: id, name, description, language and topics. */
export function documentData(document: Described, cards: Cards, place: DataPlace) {
  const keywords = topicNames(document, cards);
  return {
    ...thingData(document, place),
    inLanguage: document.language,
    ...(place.changed !== undefined && { dateModified: place.changed }),
    ...(keywords.length > 0 && { keywords }),
  };
}

/** What things say that are no texts; an example says in its name that it is one. */
export function thingData({ language, title, summary, facts }: Described, place: DataPlace) {
  const url = absolute(place, place.href);
  return {
    '@id': `${url}#thing`,
    url,
    name: facts.demo ? `${translator(language)('demo.mark')}: ${title}` : title,
    description: summary,
  };
}

function topicNames({ facts }: Described, cards: Cards): string[] {
  return facts.topics.flatMap(({ ref }) => cards[ref]?.title.text ?? []);
}

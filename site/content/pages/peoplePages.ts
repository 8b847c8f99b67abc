import { peopleHref } from 'content-schemas/address.ts';
import type { PersonCard } from 'content-schemas/card.ts';
import { locales, type Locale } from 'content-schemas/locales.ts';

import { cardOf } from '../cards/cards.ts';
import { byTitle } from '../cards/order.ts';
import type { Library } from '../Library.ts';
import { library } from '../readLibrary.ts';
import { lastChanged } from '../document/lastChanged.ts';
import { placeIn, type PagePlace } from './pages.ts';

/** The list of people in one language, in its alphabet. */
export interface PeoplePage {
  readonly place: PagePlace;
  readonly people: readonly PersonCard[];
}

/** The list of people in every language; no page while nobody is named. */
export async function peoplePages(): Promise<PeoplePage[]> {
  const content = await library();
  const hrefs = { et: peopleHref('et'), lt: peopleHref('lt'), en: peopleHref('en') };
  return locales.flatMap((locale) => {
    const people = peopleIn(locale, content);
    const place: PagePlace = {
      ...placeIn(locale, content),
      changed: lastChanged({ mentions: people }, content),
      href: hrefs[locale],
      hrefs,
      section: 'members',
      above: [],
    };
    return people.length === 0 ? [] : [{ place, people }];
  });
}

/** The people whom the site names, in the alphabet of a language. */
export function peopleIn(locale: Locale, content: Library): PersonCard[] {
  const cards = content.documents.person.flatMap((person) => cardOf(person, locale, content) ?? []);
  return byTitle(
    cards.filter((card) => card.type === 'person'),
    locale,
  );
}

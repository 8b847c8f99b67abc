import type { Card } from 'content-schemas/card.ts';
import type { Locale } from 'content-schemas/locales.ts';

/** A card of a page; without an address when `href` is not given. */
export function pageCard(lang: Locale, href?: string): Card {
  return { type: 'page', id: 'page-a', lang, title: { text: 'A', lang }, href, demo: false };
}

/** A card of a training in Estonian. */
export const trainingCard: Card = {
  type: 'training',
  id: 'training-a',
  lang: 'et',
  title: { text: 'T', lang: 'et' },
  href: '/et/koolitused/t/',
  demo: false,
  when: 'undated',
  country: 'EE',
  counties: [],
};

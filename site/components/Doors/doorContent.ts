import { sectionOfType } from 'content-schemas/address.ts';
import type { Card, Cards } from 'content-schemas/card.ts';
import type { Locale, Section } from 'content-schemas/locales.ts';
import { typeset } from '../../i18n/typeset.ts';
import { linkContent, type StoredLink } from '../ActionLink/linkContent.ts';
import type { Door } from './door.ts';

interface StoredDoor {
  readonly title: string;
  readonly text: string;
  readonly link: StoredLink;
}

/**
 * Doors as an editor wrote them; one that leads nowhere is left out. Where every door leads into a section,
 * each has that section's house.
 */
export function doorContent(items: readonly StoredDoor[], cards: Cards, locale: Locale): Door[] {
  const doors = items.flatMap(({ title, text, link: stored }) => {
    const link = linkContent(stored, cards, locale);
    const card = stored.document && cards[stored.document.ref];
    const section = stored.section ?? (card && sectionOf(card));
    return link === undefined
      ? []
      : [{ title: typeset(title, locale), text: typeset(text, locale), link, section }];
  });
  const allHaveHouses = doors.every(({ section }) => section !== undefined);
  return allHaveHouses ? doors : doors.map((door) => ({ ...door, section: undefined }));
}

function sectionOf({ type }: Card): Section | undefined {
  return Object.entries(sectionOfType).find(([name]) => name === type)?.[1];
}

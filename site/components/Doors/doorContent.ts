import { sectionOfType } from 'content-schemas/address.ts';
import type { Card, Cards } from 'content-schemas/card.ts';
import type { Locale, Section } from 'content-schemas/locales.ts';
import { linkContent, type StoredLink } from '../ActionLink/linkContent.ts';
import type { Door } from './door.ts';

interface StoredDoor {
  readonly title: string;
  readonly text: string;
  readonly link: StoredLink;
}

/** Doors as an editor wrote them, with the house of the section that each leads to; one that leads nowhere is left out. */
export function doorContent(items: readonly StoredDoor[], cards: Cards, locale: Locale): Door[] {
  return items.flatMap(({ title, text, link: stored }) => {
    const link = linkContent(stored, cards, locale);
    const card = stored.document && cards[stored.document.ref];
    const section = card && sectionOf(card);
    return link === undefined ? [] : [{ title, text, link, section }];
  });
}

function sectionOf({ type }: Card): Section | undefined {
  return Object.entries(sectionOfType).find(([name]) => name === type)?.[1];
}

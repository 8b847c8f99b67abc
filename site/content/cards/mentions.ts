import type { Card } from 'content-schemas/card.ts';
import type { Locale } from 'content-schemas/locales.ts';

import { isTranslated, type AnyDocument } from '../Documents.ts';
import type { Library } from '../Library.ts';
import { referencesIn } from '../references.ts';
import { cardOf } from './cards.ts';
import { byTitle } from './order.ts';

const indexes = new WeakMap<Library['byId'], ReadonlyMap<string, readonly AnyDocument[]>>();

/** The originals and shared documents that refer to a document, in the order of types and ids. */
export function mentionsOf(document: AnyDocument, { byId }: Library): readonly AnyDocument[] {
  const id = isTranslated(document) ? document.original : document._id;
  return indexOf(byId).get(id) ?? [];
}

/** The cards of what refers to a document, type by type, each type in the alphabet of a language. */
export function mentionCards(document: AnyDocument, locale: Locale, library: Library): Card[] {
  const cards = mentionsOf(document, library).flatMap((one) => cardOf(one, locale, library) ?? []);
  const types = [...new Set(cards.map(({ type }) => type))];
  const ofType = (type: Card['type']) => cards.filter((card) => card.type === type);
  return types.flatMap((type) => byTitle(ofType(type), locale));
}

function indexOf(byId: Library['byId']): ReadonlyMap<string, readonly AnyDocument[]> {
  const known = indexes.get(byId);
  if (known !== undefined) return known;
  const index = new Map<string, AnyDocument[]>();
  for (const document of byId.values()) {
    if (isTranslated(document) && document.original !== document._id) continue;
    for (const id of referencesIn(document)) index.set(id, [...(index.get(id) ?? []), document]);
  }
  indexes.set(byId, index);
  return index;
}

import type { Card, CardListing, Cards } from 'content-schemas/card.ts';
import type { Contact } from 'content-schemas/documents/contact.ts';

import { isTranslated, type AnyDocument } from '../Documents.ts';
import type { Library } from '../Library.ts';
import { publishedOn } from '../document/publishedOn.ts';

/** What a page shows besides its frame. */
interface Shown {
  readonly document?: AnyDocument;
  readonly cards?: Cards;
  readonly contacts?: Readonly<Record<string, Contact>>;
  readonly lists?: Readonly<Record<string, CardListing>>;
  readonly mentions?: readonly Card[];
}

/**
 * The moment when what a page shows last changed: its text, its facts on the original, and whatever it names or lists;
 * nothing changed before the day on which it was published.
 * Navigation, footer and helplines are on every page and do not count. Undefined where nothing is shown.
 */
export function lastChanged(
  { document, cards = {}, contacts = {}, lists = {}, mentions = [] }: Shown,
  library: Pick<Library, 'byId' | 'versions' | 'now'>,
): string | undefined {
  const today = library.now.toISOString();
  const listed = Object.values(lists).flatMap((listing) => listing.cards);
  const shown = [
    ...(document ? withOriginal(document, library) : []),
    ...[...Object.values(cards), ...listed, ...mentions].flatMap((card) => behind(card, library)),
    ...Object.values(contacts),
  ];
  const changes = shown.map(({ _updatedAt }) => new Date(_updatedAt).toISOString());
  const publications = shown.flatMap((one) => publishedOn(one) ?? []);
  return [...changes, ...publications.filter((moment) => moment <= today)].toSorted().at(-1);
}

function withOriginal(
  document: AnyDocument,
  { byId }: Pick<Library, 'byId'>,
): readonly AnyDocument[] {
  const original = isTranslated(document) ? byId.get(document.original) : undefined;
  return original === undefined ? [document] : [document, original];
}

function behind(
  { id, lang }: Card,
  library: Pick<Library, 'byId' | 'versions'>,
): readonly AnyDocument[] {
  const document = library.versions.get(id)?.[lang] ?? library.byId.get(id);
  return document === undefined ? [] : withOriginal(document, library);
}

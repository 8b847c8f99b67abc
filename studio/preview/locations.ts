import type { Locale } from 'content-schemas/locales.ts';
import { map } from 'rxjs';
import type { DocumentLocationResolver } from 'sanity/presentation';

import { previewTexts } from '../texts/preview.ts';
import { placesOf, type ShownPlace } from './placesOf.ts';
import { placeProjection, type StoredPlace } from './StoredPlace.ts';

const most = 12;
const ownAndReferring = '*[_id == $id || references($id)]';
const question = {
  fetch: `${ownAndReferring} | order(select(_id == $id => 0, 1), _type, _id)[0...50]{${placeProjection}}`,
  listen: ownAndReferring,
};

/** Where readers find a document: its own page first, then the pages of documents that refer to it. */
export function locations(locale: Locale): DocumentLocationResolver {
  return ({ id }, { documentStore }) =>
    documentStore
      .listenQuery(question, { id }, { perspective: 'drafts', apiVersion: '2025-02-19' })
      .pipe(map((found: readonly StoredPlace[]) => shown(found, locale)));
}

function shown(documents: readonly StoredPlace[], locale: Locale) {
  const places = documents.flatMap(placesOf);
  const byHref = new Map<string, ShownPlace>(places.map((place) => [place.href, place]));
  if (byHref.size === 0) return { message: previewTexts.nowhere[locale], tone: 'caution' as const };
  return { locations: [...byHref.values()].slice(0, most) };
}

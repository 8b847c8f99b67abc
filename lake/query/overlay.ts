import { layerOf, publishedId } from '../json/documentIds.ts';
import type { StoredDocument } from '../json/StoredDocument.ts';

/** A document seen through layers: under its published id, with its real one beside it. */
type Seen = StoredDocument & { _originalId: string };

const seen = new WeakMap<StoredDocument, Seen>();

/** For each published id its best version: the first layer that has one wins, the published one is last. */
export function overlay(
  documents: readonly StoredDocument[],
  layers: readonly string[],
): StoredDocument[] {
  const best = new Map<string, { rank: number; document: StoredDocument }>();
  for (const document of documents) {
    const rank = rankOf(layerOf(document._id), layers);
    if (rank === undefined) continue;
    const id = publishedId(document._id);
    const known = best.get(id);
    if (known === undefined || rank < known.rank) best.set(id, { rank, document });
  }
  return [...best.entries()]
    .map(([id, { document }]) => seenAs(id, document))
    .sort((a, b) => (a._id < b._id ? -1 : 1));
}

function rankOf(layer: string, layers: readonly string[]): number | undefined {
  if (layer === 'published') return layers.length;
  const rank = layers.indexOf(layer);
  return rank === -1 ? undefined : rank;
}

function seenAs(id: string, document: StoredDocument): Seen {
  const known = seen.get(document);
  if (known !== undefined) return known;
  const made = { ...document, _id: id, _originalId: document._id };
  seen.set(document, made);
  return made;
}

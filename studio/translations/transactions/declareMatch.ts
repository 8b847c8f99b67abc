import { snapshotOf, type MeaningfulText } from 'content-schemas/meaningfulText.ts';

import { draftId } from '../documentIds.ts';
import type { Member } from '../states/TranslationGroup.ts';
import type { Mutation } from './Mutation.ts';

/**
 * Records that a translation matches what its original says. Both the draft and the published document are
 * told, so that the record neither waits for a publish nor publishes what waits; no text is touched.
 */
export function declareMatch(
  { id, draft, published }: Member,
  original: MeaningfulText,
): Mutation[] {
  const set = { matchedOriginal: snapshotOf(original) };
  return [
    ...(published === undefined ? [] : [{ patch: { id, set } }]),
    ...(draft === undefined ? [] : [{ patch: { id: draftId(id), set } }]),
  ];
}

import { notFound } from '../write/failures.ts';
import { patched } from '../write/patched.ts';
import { checkPatch } from '../write/readPatch.ts';
import type { Action } from './Action.ts';

/** Patches a draft; the first edit of a published document makes the draft from it. */
export const editDraft: Action = (input, pending) => {
  const draftId = input.text('draftId');
  const published = pending.get(input.text('publishedId'));
  const patch = { ...input.record('patch'), id: draftId };
  checkPatch(patch);
  if (pending.get(draftId) === undefined && published !== undefined) {
    pending.create({ ...published, _id: draftId });
  }
  const draft = pending.get(draftId);
  if (draft === undefined) throw notFound(draftId);
  pending.put(patched(draft, patch), { patch });
};

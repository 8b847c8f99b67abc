import { malformed, notFound } from '../write/failures.ts';
import { isVersionId } from '../json/documentIds.ts';
import type { Action } from './Action.ts';

/** Takes a draft away. */
export const discardDraft: Action = (input, pending) => {
  const draftId = input.text('draftId');
  if (pending.get(draftId) === undefined) throw notFound(draftId);
  pending.remove(draftId);
};

/** Takes a draft or a release's version away; never a published document. */
export const discardVersion: Action = (input, pending) => {
  const versionId = input.text('versionId');
  if (!isVersionId(versionId)) throw malformed(`"${versionId}" is no draft and no version`);
  if (pending.get(versionId) === undefined) throw notFound(versionId);
  pending.remove(versionId);
};

/** Takes a published document away, and its drafts. */
export const deleteDocument: Action = (input, pending) => {
  const publishedId = input.text('publishedId');
  const ids = new Set([publishedId, `drafts.${publishedId}`, ...input.texts('includeDrafts')]);
  const there = [...ids].filter((id) => pending.get(id) !== undefined);
  if (there.length === 0) throw notFound(publishedId);
  for (const id of there) pending.remove(id);
};

import { notFound, wrongRevision } from '../write/failures.ts';
import { without } from '../json/without.ts';
import type { Action } from './Action.ts';
import { strengthened } from './strengthened.ts';

/** Replaces the published document by its draft and takes the draft away, in one transaction. */
export const publish: Action = (input, pending) => {
  const draftId = input.text('draftId');
  const publishedId = input.text('publishedId');
  const draft = pending.get(draftId);
  if (draft === undefined) throw notFound(draftId);
  const published = pending.get(publishedId);
  requireRevision(publishedId, published?._rev, input.optionalText('ifPublishedRevisionId'));
  requireRevision(draftId, draft._rev, input.optionalText('ifDraftRevisionId'));
  const _createdAt = published?._createdAt ?? draft._createdAt;
  const members = { ...strengthened(draft), _id: publishedId, _type: draft._type, _createdAt };
  pending.put(members, { createOrReplace: without(members, ['_rev']) });
  pending.remove(draftId);
};

function requireRevision(id: string, current: string | undefined, expected: string | undefined) {
  if (expected !== undefined && expected !== current) throw wrongRevision(id, current, expected);
}

/** Takes the published document away; its draft stays, or is made from it. */
export const unpublish: Action = (input, pending) => {
  const draftId = input.text('draftId');
  const publishedId = input.text('publishedId');
  const published = pending.get(publishedId);
  if (published === undefined) throw notFound(publishedId);
  if (pending.get(draftId) === undefined) pending.create({ ...published, _id: draftId });
  pending.remove(publishedId);
};

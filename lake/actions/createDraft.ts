import { alreadyExists, malformed } from '../write/failures.ts';
import type { Action } from './Action.ts';

/** Creates a draft; one that is there is refused, or kept where `ifExists` is not "fail". */
export const createDraft: Action = (input, pending) => {
  const publishedId = input.text('publishedId');
  const document = input.document('attributes', `drafts.${publishedId}`);
  const ifExists = input.optionalText('ifExists') ?? 'fail';
  if (!['fail', 'ignore', 'useExisting'].includes(ifExists)) {
    throw malformed(`The action's "ifExists" is "${ifExists}". Use "fail" or "ignore"`);
  }
  if (pending.get(document._id) === undefined) pending.create(document);
  else if (ifExists === 'fail') throw alreadyExists(document._id);
};

/** Replaces a draft, or creates it. */
export const replaceDraft: Action = (input, pending) => {
  const draftId = `drafts.${input.text('publishedId')}`;
  const document = input.document('attributes', draftId);
  if (pending.get(document._id) === undefined) pending.create(document);
  else pending.put(document, { createOrReplace: document });
};

import { isVersionId } from '../json/documentIds.ts';
import { alreadyExists, malformed, notFound, wrongRevision } from '../write/failures.ts';
import type { Action } from './Action.ts';

/** Creates a draft or a release's version, from a given document or from another one (`baseId`). */
export const createVersion: Action = (input, pending) => {
  const given = input.has('document') ? input.document('document', '') : undefined;
  const versionId = given?._id ?? input.text('versionId');
  if (!isVersionId(versionId)) throw malformed(`"${versionId}" is no draft and no version`);
  if (pending.get(versionId) !== undefined) throw alreadyExists(versionId);
  if (given !== undefined) {
    pending.create(given);
    return;
  }
  const baseId = input.text('baseId');
  const base = pending.get(baseId);
  if (base === undefined) throw notFound(baseId);
  const expected = input.optionalText('ifBaseRevisionId');
  if (expected !== undefined && expected !== base._rev)
    throw wrongRevision(baseId, base._rev, expected);
  pending.create({ ...base, _id: versionId });
};

/** Replaces a draft or version that is there. */
export const replaceVersion: Action = (input, pending) => {
  const document = input.document('document', '');
  const before = pending.get(document._id);
  if (before === undefined) throw notFound(document._id);
  const { _createdAt } = before;
  pending.put({ ...document, _createdAt }, { createOrReplace: document });
};

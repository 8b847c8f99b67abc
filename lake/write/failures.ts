import { WriteFailure } from './WriteFailure.ts';

/** A document that was to be created is there already. */
export function alreadyExists(id: string) {
  return new WriteFailure('documentAlreadyExistsError', `Document by ID "${id}" already exists`, {
    id,
  });
}

/** A document that was to be changed is not there. */
export function notFound(id: string) {
  return new WriteFailure(
    'documentNotFoundError',
    `The document with the ID "${id}" was not found`,
    { id },
  );
}

/** A document is at another revision than the caller thinks. */
export function wrongRevision(id: string, current: string | undefined, expected: string) {
  const description = `Document "${id}" has unexpected revision ID ("${current ?? 'none'}"), expected "${expected}"`;
  const details = { id, currentRevisionID: current ?? null, expectedRevisionID: expected };
  return new WriteFailure('documentRevisionIDDoesNotMatchError', description, details);
}

/** A document that others refer to strongly was to be deleted. */
export function hasReferences(id: string, referencingIDs: readonly string[]) {
  const list = referencingIDs.map((referring) => `"${referring}"`).join(', ');
  const description = `Document "${id}" cannot be deleted as there are references to it from ${list}`;
  const details = { id, referencingIDs, totalCount: referencingIDs.length };
  return new WriteFailure('documentHasReferencesError', description, details);
}

/** A document refers strongly to one that is not there. */
export function referenceMissing(id: string, referenceID: string) {
  const description = `Document "${id}" references non-existent document "${referenceID}"`;
  return new WriteFailure('documentReferenceDoesNotExistError', description, { id, referenceID });
}

/** A mutation or action that cannot be understood. */
export function malformed(description: string) {
  return new WriteFailure('validationError', description);
}

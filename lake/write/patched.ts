import { Mutation } from '@sanity/mutator';
import { isRecord } from '../json/isRecord.ts';
import type { StoredDocument } from '../json/StoredDocument.ts';
import { without } from '../json/without.ts';
import { WriteFailure } from './WriteFailure.ts';
import { notFound } from './failures.ts';
import type { Members } from './PendingTransaction.ts';
import { isPatch, type Patch } from './readPatch.ts';

const immutable = ['_id', '_type'] as const;

/** A document after a patch; its id and type cannot be patched. */
export function patched(document: StoredDocument, operations: Record<string, unknown>): Members {
  const patch = { ...structuredClone(without(operations, ['merge'])), id: document._id };
  if (!isPatch(patch)) throw notFound(document._id);
  const result = apply(patch, document);
  const { merge } = operations;
  const members = isRecord(merge) ? merged(result, structuredClone(merge)) : result;
  for (const member of immutable) {
    if (members[member] === document[member]) continue;
    throw new WriteFailure('mutationError', `Cannot modify immutable attribute "${member}"`);
  }
  return { ...members, _id: document._id, _type: document._type };
}

function apply(patch: Patch, document: StoredDocument) {
  try {
    const mutation = new Mutation({ mutations: [{ patch }] });
    const result = mutation.apply(structuredClone(document));
    if (result === null) throw notFound(document._id);
    return result;
  } catch (cause) {
    if (cause instanceof WriteFailure) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new WriteFailure('mutationError', `Cannot patch document "${document._id}": ${reason}`);
  }
}

function merged(
  into: Record<string, unknown>,
  from: Record<string, unknown>,
): Record<string, unknown> {
  const pairs = Object.entries(from).map(([key, value]) => {
    const old = into[key];
    return [key, isRecord(old) && isRecord(value) ? merged(old, value) : value] as const;
  });
  return { ...into, ...Object.fromEntries(pairs) };
}

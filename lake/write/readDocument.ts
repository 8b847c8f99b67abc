import { randomUUID } from 'node:crypto';
import { isDocumentId } from '../json/documentIds.ts';
import { isRecord } from '../json/isRecord.ts';
import { malformed } from './failures.ts';
import type { Members } from './PendingTransaction.ts';

/** Reads a document that is to be created; without an id, or with one that ends in a dot, it gets a new one. */
export function readDocument(value: unknown): Members {
  if (!isRecord(value)) throw malformed('A document must be an object');
  const { _id, _type, ...rest } = value;
  if (typeof _type !== 'string' || _type === '')
    throw malformed('A document must have a "_type", a string');
  return { _id: readId(_id), _type, ...rest };
}

function readId(id: unknown): string {
  if (id === undefined) return randomUUID();
  if (typeof id !== 'string') throw malformed('A document\'s "_id" must be a string');
  const whole = id.endsWith('.') ? `${id}${randomUUID()}` : id;
  if (isDocumentId(whole)) return whole;
  throw malformed(`"${id}" is no document ID. Use at most 128 of a-z, A-Z, 0-9, "-", "_" and "."`);
}

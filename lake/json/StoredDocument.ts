import { isRecord } from './isRecord.ts';

/** A document as the lake keeps it: the five members every document has, and whatever else. */
export interface StoredDocument {
  _id: string;
  _type: string;
  _rev: string;
  _createdAt: string;
  _updatedAt: string;
  [member: string]: unknown;
}

const members = ['_id', '_type', '_rev', '_createdAt', '_updatedAt'];

/** Tells whether a value is a complete document. */
export function isStoredDocument(value: unknown): value is StoredDocument {
  return isRecord(value) && members.every((member) => typeof value[member] === 'string');
}

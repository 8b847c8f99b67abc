import { storeError } from '../http/ApiError.ts';
import { isRecord } from '../json/isRecord.ts';
import type { StoredDocument } from '../json/StoredDocument.ts';

/** The limits that Sanity documents for its hosted lake. */
export const limits = {
  mutationBytes: 4_000_000,
  documentBytes: 32_000_000,
  depth: 20,
  attributes: 1_000,
} as const;

/** Refuses a document that the hosted lake would refuse for its size. */
export function checkLimits(document: StoredDocument): void {
  const { depth, attributes } = measure(document);
  if (depth > limits.depth) throw tooMuch(document, `is nested ${depth} deep`, `${limits.depth}`);
  if (attributes > limits.attributes) {
    throw tooMuch(document, `has ${attributes} attributes`, `${limits.attributes}`);
  }
  const bytes = Buffer.byteLength(JSON.stringify(document));
  if (bytes > limits.documentBytes)
    throw tooMuch(document, `has ${bytes} bytes`, `${limits.documentBytes}`);
}

/** The depth of a document, and its attributes: distinct paths, all items of a list being one. */
export function measure(document: StoredDocument): { depth: number; attributes: number } {
  const paths = new Set<string>();
  return { depth: depthOf(document, '', paths), attributes: paths.size };
}

function depthOf(value: unknown, path: string, paths: Set<string>): number {
  if (Array.isArray(value)) {
    const items = value.map((item) => depthOf(item, `${path}[]`, paths));
    return 1 + items.reduce((most, depth) => Math.max(most, depth), 0);
  }
  if (!isRecord(value)) return 0;
  let deepest = 0;
  for (const [key, inner] of Object.entries(value)) {
    const innerPath = `${path}.${key}`;
    paths.add(innerPath);
    deepest = Math.max(deepest, depthOf(inner, innerPath, paths));
  }
  return 1 + deepest;
}

function tooMuch({ _id }: StoredDocument, what: string, limit: string) {
  const description = `The document "${_id}" ${what}; the limit is ${limit}. Sanity refuses it too: make it smaller.`;
  return storeError(400, 'limitError', description);
}

import { createHash } from 'node:crypto';
import { canonicalJson } from '../json/canonicalJson.ts';

/** The revision of a document that has none yet: it follows from the content, so it is the same everywhere. */
export function revisionOf(document: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(canonicalJson(document)).digest('base64url').slice(0, 22);
}

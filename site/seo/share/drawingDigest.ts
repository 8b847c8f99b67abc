import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

import { paperFiles } from './paper.ts';

/** What tells one version of the drawing from the next: the bytes of all that it is made of. */
export function drawingDigest(): string {
  const here = new URL('./', import.meta.url);
  const code = readdirSync(here)
    .toSorted()
    .map((file) => new URL(file, here));
  const hash = createHash('sha256');
  for (const file of [...code, ...paperFiles]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { MovedPage } from './movedPages.ts';

const line = /^(?<from>\/\S*) (?<to>\S+) (?<status>301|302|410)!$/u;

/** The former addresses of a built site, read back from its `_redirects`. */
export function movedIn(folder: string): ReadonlyMap<string, MovedPage> {
  const file = path.join(folder, '_redirects');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Map(
    lines.flatMap((text) => {
      const { from, to, status } = line.exec(text)?.groups ?? {};
      if (from === undefined || to === undefined) return [];
      const code = status === '410' ? 410 : status === '302' ? 302 : 301;
      return [[from, { from, to, status: code }] as const];
    }),
  );
}

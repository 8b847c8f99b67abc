import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../repositoryRoot.ts';

/** What the site is built of, besides its content. */
const code = ['astro.config.mjs', 'package-lock.json', 'site/**/*', 'content-schemas/**/*'];

/** Whether a file of the site's code was written after a moment, in milliseconds since 1970. */
export function codeChangedSince(moment: number, root = repositoryRoot): boolean {
  const writtenAt = (file: string) =>
    statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return globSync(code, { cwd: root }).some((file) => writtenAt(file) > moment);
}

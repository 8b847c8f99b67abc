import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');
const skipped = ['**/node_modules/**', '**/dist/**', '**/.*/**', '**/*.d.ts'];

/** A source file of the checkout: its path from the root, with forward slashes, and its text. */
export interface Source {
  file: string;
  text: string;
}

/** Reads the source files of the named top folders, in order of their paths. */
export function sources(folders: readonly string[], extensions: string): Source[] {
  const patterns = folders.map((folder) => `${folder}/**/*.${extensions}`);
  const files = globSync(patterns, { cwd: root, exclude: skipped });
  return files
    .map((file) => file.split(path.sep).join('/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPage, type Page } from './readPage.ts';

/** A built site as the gates read it: by address, never by file path. */
export interface BuiltSite {
  /** Where the site will stand, for example `https://koda.example`. */
  origin: string;
  /** The address of every file, for example `/et/index.html`. */
  files: ReadonlySet<string>;
  /** Every HTML page by its file's address. */
  pages: ReadonlyMap<string, Page>;
  read: (file: string) => Buffer;
}

/** Reads a folder that `astro build` filled. */
export function readBuiltSite(folder: string, origin: string): BuiltSite {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => `/${file.split(path.sep).join('/')}`)
    .sort();
  const read = (file: string) => readFileSync(path.join(folder, file));
  const html = files.filter((file) => file.endsWith('.html'));
  const pages = new Map(html.map((file) => [file, readPage(read(file).toString('utf8'))] as const));
  return { origin, files: new Set(files), pages, read };
}

/** Gives the address under which readers know a file: a folder's `index.html` is the folder. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

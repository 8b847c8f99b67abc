import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { addressOf } from '../gates/BuiltSite.ts';
import { readHead, type PageHead } from './readHead.ts';

/** A page of a built site, by the path under which readers know it. */
export interface PublishedPage {
  readonly address: string;
  readonly head: PageHead;
}

/** Every page of a built folder, in the order of their addresses. */
export function publishedPages(folder: string): PublishedPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      address: encodeURI(addressOf(`/${file.split(path.sep).join('/')}`)),
      head: readHead(readFileSync(path.join(folder, file), 'utf8')),
    }))
    .toSorted((a, b) => (a.address < b.address ? -1 : 1));
}

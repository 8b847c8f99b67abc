import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { addressesFile, promisedAddresses, writtenAddresses } from './addresses.ts';
import { headersFile } from './headersFile.ts';
import { hostHeaders } from './hostHeaders.ts';
import { movedPages } from './movedPages.ts';
import { nginxFiles } from './nginxFiles.ts';
import { publishedPages, type PublishedPage } from './PublishedPage.ts';
import { redirectsFile } from './redirectsFile.ts';
import { robots } from './robots.ts';
import { sitemaps } from './sitemaps.ts';

/** Writes what search engines and hosts need beside the pages, from the pages as they are; gives what it read of them. */
export function writeHostFiles(folder: string, origin: string): PublishedPage[] {
  const pages = publishedPages(folder);
  const moved = movedPages(pages, origin);
  const headers = hostHeaders(pages, origin);
  const files = new Map([
    ...sitemaps(pages, origin),
    ['robots.txt', robots(origin)],
    ['_redirects', redirectsFile(moved)],
    ['_headers', headersFile(headers)],
    ...nginxFiles(moved, headers),
    [addressesFile, writtenAddresses(promisedAddresses(filesIn(folder)))],
  ]);
  for (const [file, text] of files) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  return pages;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (file) => `/${file.split(path.sep).join('/')}`,
  );
}

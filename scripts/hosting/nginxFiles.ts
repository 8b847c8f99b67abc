import { keptFolders, keptFor } from './hostHeaders.ts';
import type { MovedPage } from './movedPages.ts';

/** The redirects and headers as two files that an nginx configuration includes. */
export function nginxFiles(
  moved: readonly MovedPage[],
  headers: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map([
    ['nginx/maps.conf', mapsFile(moved)],
    ['nginx/server.conf', serverFile(headers)],
  ]);
}

function mapsFile(moved: readonly MovedPage[]): string {
  const entries = (status: number, value: (page: MovedPage) => string) =>
    moved
      .filter((page) => page.status === status)
      .map((page) => `  ${quoted(decodeURI(page.from))} ${quoted(value(page))};\n`);
  const folders = keptFolders.map(([folder, cache]) => `  "~^${folder}" ${quoted(cache)};\n`);
  return [
    '# For the http block: where former addresses lead, and how long files may be kept.\n' +
      `map_hash_bucket_size ${String(bucketFor(moved))};\n`,
    map(
      'koda_moved_for_good',
      '""',
      entries(301, ({ to }) => to),
    ),
    map(
      'koda_moved_for_now',
      '""',
      entries(302, ({ to }) => to),
    ),
    map(
      'koda_gone',
      '""',
      entries(410, () => '1'),
    ),
    map('koda_cache', quoted(keptFor.minutes), folders),
  ].join('\n');
}

/** The room that nginx needs for the longest address, two pointers and alignment included, as a power of two. */
function bucketFor(moved: readonly MovedPage[]): number {
  const lengths = moved.map(({ from }) => Buffer.byteLength(decodeURI(from)));
  return 2 ** Math.ceil(Math.log2(Math.max(128, ...lengths.map((length) => length + 32))));
}

function map(name: string, otherwise: string, entries: readonly string[]): string {
  return `map $uri $${name} {\n  default ${otherwise};\n${entries.join('')}}\n`;
}

function serverFile(headers: ReadonlyMap<string, string>): string {
  const lines = [...headers].map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;\n`,
  );
  return `# For the server block, after "root".
index index.html;
charset utf-8;
absolute_redirect off;

if ($koda_moved_for_good) {
  return 301 $koda_moved_for_good;
}
if ($koda_moved_for_now) {
  return 302 $koda_moved_for_now;
}
if ($koda_gone) {
  return 410;
}

error_page 404 /404.html;
error_page 410 @koda_gone;

location / {
  try_files $uri $uri/ =404;
}
location @koda_gone {
  try_files $uri/index.html /404.html;
}
location /nginx/ {
  return 404;
}

${lines.join('')}add_header Cache-Control $koda_cache always;
`;
}

/** As nginx reads it, which would take a dollar sign for a variable's; in addresses it may be written encoded. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/gu, '\\$&').replaceAll('$', '%24')}"`;
}

import type { BuiltSite } from '../../../scripts/gates/BuiltSite.ts';
import { readPage } from '../../../scripts/gates/readPage.ts';

/** Makes a built site from its files' texts. */
export function builtSite(texts: Readonly<Record<string, string>>): BuiltSite {
  const html = Object.entries(texts).filter(([file]) => file.endsWith('.html'));
  return {
    origin: 'https://koda.example',
    files: new Set(Object.keys(texts)),
    pages: new Map(html.map(([file, text]) => [file, readPage(text)])),
    read: (file) => Buffer.from(texts[file] ?? ''),
  };
}

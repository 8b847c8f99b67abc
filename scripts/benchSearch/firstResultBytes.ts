import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { find } from '../../site/search/find.ts';
import { openEngine } from '../../site/search/openEngine.ts';
import { queryOf } from '../../site/search/Query.ts';
import type { InflectedLocale } from '../../site/search/words/reduced.ts';
import type { IndexFile } from '../search/indexFiles.ts';

const shown = 10;

/** What a word's first results cost, and on how many pages the word is found. */
export interface FirstResult {
  readonly bytes: number;
  readonly pages: number;
}

/** What a browser loads of an index until it can show the first ten pages with a word; the cheapest word first. */
export async function firstResultBytes(
  files: readonly IndexFile[],
  words: readonly string[],
  locale: InflectedLocale,
): Promise<FirstResult[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'koda-many-'));
  try {
    for (const file of files) {
      mkdirSync(path.dirname(path.join(folder, file.path)), { recursive: true });
      writeFileSync(path.join(folder, file.path), file.content);
    }
    const script = gzipSync(await readFile(path.join(folder, 'pagefind.js'))).byteLength;
    const results: FirstResult[] = [];
    for (const word of words) {
      const { bytes, pages } = await resultOf(word, folder, locale);
      results.push({ bytes: bytes + script, pages });
    }
    return results.toSorted((a, b) => a.bytes - b.bytes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function resultOf(
  word: string,
  folder: string,
  locale: InflectedLocale,
): Promise<FirstResult> {
  const loaded = new Map<string, number>();
  globalThis.fetch = async (input) => {
    const file = String(input instanceof Request ? input.url : input).replace(/\?.*$/, '');
    const content = await readFile(file);
    loaded.set(file, content.byteLength);
    return new Response(content);
  };
  const { matches } = await find(queryOf(word, locale), await openEngine(`${folder}/`));
  await Promise.all(matches.slice(0, shown).map(({ hit }) => hit.data()));
  const bytes = [...loaded.values()].reduce((total, one) => total + one, 0);
  return { bytes, pages: matches.length };
}

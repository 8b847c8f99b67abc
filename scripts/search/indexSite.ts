import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { locales, type Locale } from 'content-schemas/locales.ts';
import { synonymsFile, valuesFile, wordsFile } from '../../site/search/indexAddress.ts';
import { loadEndings } from '../../site/search/words/endings.ts';
import { entriesOf } from './entriesOf.ts';
import { closeIndexer, indexFiles, type IndexFile } from './indexFiles.ts';
import { readSource, sourceFolder } from './readSource.ts';

/**
 * Gives a built site its search: one index per language, under `/search/<locale>/`. An index whose pages, words and
 * stems are those of a build before is taken from `cache` as it was.
 */
export async function indexSite(site: string, cache: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const kept = new Set<string>();
  for (const locale of locales) {
    const folder = await indexOf(site, cache, locale);
    kept.add(path.basename(folder));
    rmSync(path.join(sourceFolder(site), `${locale}.json`));
    cpSync(folder, path.join(sourceFolder(site), locale), { recursive: true });
  }
  await closeIndexer();
  for (const name of readdirSync(cache)) {
    if (!kept.has(name)) rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

async function indexOf(site: string, cache: string, locale: Locale): Promise<string> {
  await loadEndings(locale);
  const { records, synonyms } = readSource(site, locale);
  const { entries, words, values } = entriesOf(site, records, locale);
  const folder = path.join(cache, `${locale}-${digestOf([maker, entries, synonyms, values])}`);
  if (!existsSync(folder)) {
    const lists = [file(wordsFile, words), file(synonymsFile, synonyms), file(valuesFile, values)];
    write(folder, [...(await indexFiles(entries)), ...lists]);
  }
  return folder;
}

/** To be changed with Pagefind, and with what is made of its files: no index of before is taken then. */
const maker = 'pagefind 1.5.2, fragments without tokens';

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

function file(name: string, value: unknown): IndexFile {
  return { path: name, content: Buffer.from(JSON.stringify(value)) };
}

/** Fills a folder that appears only when it is whole. */
function write(folder: string, files: readonly IndexFile[]): void {
  const unfinished = `${folder}.${process.pid}`;
  for (const { path: name, content } of files) {
    const target = path.join(unfinished, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  renameSync(unfinished, folder);
}

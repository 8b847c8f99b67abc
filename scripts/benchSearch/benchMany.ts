import { loadEndings } from '../../site/search/words/endings.ts';
import type { InflectedLocale } from '../../site/search/words/reduced.ts';
import { entriesFor } from '../search/entriesOf.ts';
import { closeIndexer, indexFiles, type IndexFile } from '../search/indexFiles.ts';
import { seededNumbers } from '../searchWords/drawn.ts';
import { readSample } from './readSample.ts';

const pages = 3_000;
const wordsPerPage = 300;

/** What an index of many pages costs: bytes, seconds and the most memory that this process took. */
export interface ManyPages {
  readonly pages: number;
  readonly seconds: number;
  readonly memory: number;
  /** All that is on the host; what a browser loads of it is far less. */
  readonly bytes: number;
  /** Loaded before any question. */
  readonly firstBytes: number;
  /** The largest part that a question's word may load. */
  readonly largestPart: number;
}

/** Indexes as many pages as a large site has, of words that a seed draws, the common ones more often. */
export async function benchMany(locale: InflectedLocale): Promise<ManyPages> {
  await loadEndings(locale);
  const records = drawnPages(locale);
  const start = performance.now();
  const files = await indexFiles(entriesFor(records, locale).entries);
  const seconds = (performance.now() - start) / 1000;
  await closeIndexer();
  return {
    ...{ pages, seconds },
    memory: process.resourceUsage().maxRSS * 1024,
    bytes: sizeOf(files),
    firstBytes: sizeOf(files.filter(({ path }) => !path.includes('/'))),
    largestPart: Math.max(...files.map(({ path, content }) => partSize(path, content))),
  };
}

function drawnPages(locale: InflectedLocale) {
  const { seeds, tuning, heldOut } = readSample(locale);
  const words = [...tuning, ...heldOut].flatMap(({ forms }) => forms.map(({ form }) => form));
  const next = seededNumbers(seeds.tuning);
  const word = (): string => words[Math.floor(next() ** 3 * words.length)] ?? '';
  const some = (count: number): string => Array.from({ length: count }, word).join(' ');
  return Array.from({ length: pages }, (_, index) => ({
    ...{ href: `/page-${String(index)}/`, title: some(6), text: some(wordsPerPage) },
    ...{ type: '-', years: [], topics: [], counties: [], isComing: false },
  }));
}

function sizeOf(files: readonly IndexFile[]): number {
  return files.reduce((total, { content }) => total + content.length, 0);
}

function partSize(path: string, content: Uint8Array): number {
  return path.startsWith('index/') ? content.length : 0;
}

import { loadEndings } from '../../site/search/words/endings.ts';
import type { InflectedLocale } from '../../site/search/words/reduced.ts';
import { entriesFor } from '../search/entriesOf.ts';
import { closeIndexer, indexFiles, type IndexFile } from '../search/indexFiles.ts';
import { seededNumbers } from '../searchWords/drawn.ts';
import { firstResultBytes, type FirstResult } from './firstResultBytes.ts';
import { readSample } from './readSample.ts';

const pages = 3_000;
const wordsPerPage = 300;
const asked = 30;

/** What an index of many pages costs: bytes, seconds and the most memory that this process took. */
export interface ManyPages {
  readonly pages: number;
  readonly seconds: number;
  readonly memory: number;
  /** All that is on the host; what a browser loads of it is far less. */
  readonly bytes: number;
  /** Loaded until the first ten results of a word stand there: as many for the middle word, and for the worst. */
  readonly firstResult: {
    readonly middle: FirstResult | undefined;
    readonly most: FirstResult | undefined;
  };
}

/** Indexes as many pages as a large site has, of words that a seed draws, the common ones more often. */
export async function benchMany(locale: InflectedLocale): Promise<ManyPages> {
  await loadEndings(locale);
  const { records, question } = drawnPages(locale);
  const start = performance.now();
  const files = await indexFiles(entriesFor(records, locale).entries);
  const seconds = (performance.now() - start) / 1000;
  await closeIndexer();
  const loads = await firstResultBytes(files, Array.from({ length: asked }, question), locale);
  return {
    ...{ pages, seconds },
    memory: process.resourceUsage().maxRSS * 1024,
    bytes: sizeOf(files),
    firstResult: { middle: loads[asked / 2], most: loads.at(-1) },
  };
}

function drawnPages(locale: InflectedLocale) {
  const { seeds, tuning, heldOut } = readSample(locale);
  const words = [...tuning, ...heldOut].flatMap(({ forms }) => forms.map(({ form }) => form));
  const next = seededNumbers(seeds.tuning);
  const word = (): string => words[Math.floor(next() ** 3 * words.length)] ?? '';
  const some = (count: number): string => Array.from({ length: count }, word).join(' ');
  const records = Array.from({ length: pages }, (_, index) => ({
    ...{ href: `/page-${String(index)}/`, title: some(6), text: some(wordsPerPage) },
    ...{ type: '-', years: [], topics: [], counties: [], isComing: false },
  }));
  return { records, question: () => words[Math.floor(next() * words.length)] ?? '' };
}

function sizeOf(files: readonly IndexFile[]): number {
  return files.reduce((total, { content }) => total + content.length, 0);
}

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entriesFor } from '../../../scripts/search/entriesOf.ts';
import { closeIndexer, indexFiles } from '../../../scripts/search/indexFiles.ts';
import { loadEndings } from '../../../site/search/words/endings.ts';

beforeAll(() => loadEndings('et'));

const records = Array.from({ length: 12 }, (_, index) => ({
  href: `/et/leht-${index}/`,
  title: `Leht ${index}`,
  text: 'Kriisihoolduspere võtab lapse. ¶ Hoolduspere.',
  type: index % 2 === 0 ? 'Teenus' : 'Uudis',
  years: ['2025', '2026'],
  topics: ['Huvikaitse', 'Kaasamine'],
  counties: ['Harju maakond', 'Võru maakond'],
  isComing: false,
}));

afterAll(() => closeIndexer());

async function digests(): Promise<string[]> {
  const files = await indexFiles(entriesFor(records, 'et').entries);
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  return files.map(({ path, content }) => `${path} ${digest(content)}`).sort();
}

describe('indexFiles', () => {
  it('makes the same bytes of the same pages every time', async () => {
    const first = await digests();
    expect(first.length).toBeGreaterThan(12);
    expect(await digests()).toEqual(first);
  });

  it('leaves out what only the interface of Pagefind needs', async () => {
    const paths = (await digests()).map((line) => line.split(' ')[0]);
    expect(paths.filter((path) => /ui|highlight|worker|unknown/.test(path ?? ''))).toEqual([]);
  });
});

import { createDatabase } from 'lake/store/createDatabase.ts';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lakeUnderTest, temporaryFolder } from '../withLake.ts';

function manyDocuments(count: number) {
  const reference = (at: number) => ({
    _key: `k${at}`,
    _type: 'reference',
    _ref: `d${at % count}`,
  });
  const block = (at: number) => ({
    _key: `k${at}`,
    _type: 'block',
    children: [{ _key: 'k0', _type: 'span', marks: [], text: 'word '.repeat(40) }],
  });
  return Array.from({ length: count }, (_, at) => ({
    _id: `d${at}`,
    _type: at % 3 === 0 ? 'person' : 'article',
    _rev: 'r',
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-01-01T00:00:00Z',
    title: `Title ${at}`,
    related: [reference(at + 1), reference(at + 7)],
    body: Array.from({ length: 20 }, (__, index) => block(index)),
  }));
}

describe('a lake of 3,000 documents', () => {
  it('starts within 2 seconds and answers a query of all with references within 0.4', async () => {
    const dataFolder = temporaryFolder();
    createDatabase(join(dataFolder, 'lake.db'), manyDocuments(3000));
    const beforeStart = performance.now();
    const lake = await lakeUnderTest({ dataFolder });
    expect(performance.now() - beforeStart).toBeLessThan(2000);
    const query =
      '*[_type == "article"] | order(title){_id, title, body, "related": related[]->title}';
    for (const perspective of ['published', 'drafts'] as const) {
      const times: number[] = [];
      for (let round = 0; round < 3; round += 1) {
        const options = { perspective, filterResponse: false } as const;
        const answer = await lake.editor.fetch<unknown[]>(query, { round }, options);
        expect(answer.result).toHaveLength(2000);
        times.push(answer.ms);
      }
      expect(Math.min(...times)).toBeLessThan(400);
    }
  }, 30_000);

  it('counts who refers to each document within a second', async () => {
    const dataFolder = temporaryFolder();
    createDatabase(join(dataFolder, 'lake.db'), manyDocuments(3000));
    const lake = await lakeUnderTest({ dataFolder });
    const query = '*[]{_id, "refs": count(*[references(^._id)])}[0...20]';
    const answer = await lake.editor.fetch<unknown[]>(query, {}, { filterResponse: false });
    expect(answer.result).toHaveLength(20);
    expect(answer.result).toContainEqual({ _id: 'd0', refs: 2 });
    expect(answer.ms).toBeLessThan(1000);
  }, 30_000);
});

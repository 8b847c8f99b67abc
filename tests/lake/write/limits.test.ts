import { beforeAll, describe, expect, it } from 'vitest';
import { lakeUnderTest, type LakeUnderTest } from '../withLake.ts';

let lake: LakeUnderTest;

beforeAll(async () => {
  lake = await lakeUnderTest();
});

describe('the limits', () => {
  it('refuse a body of more than 4,000,000 bytes', async () => {
    const response = await lake.ask('/v1/data/mutate/production', {
      method: 'POST',
      headers: { Authorization: `Bearer ${lake.token}` },
      body: `{"x": "${'x'.repeat(4_000_000)}"}`,
    });
    expect(response.status).toBe(413);
  });

  it('refuse a document nested more than 20 deep or with more than 1,000 attributes', async () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
    await lake.editor.create({ _type: 'topic', a: nested(18) });
    await expect(lake.editor.create({ _type: 'topic', a: nested(20) })).rejects.toThrow(
      'is nested 21 deep',
    );
    const wide = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}`, at]));
    await lake.editor.create({ _type: 'topic', ...wide(990) });
    await expect(lake.editor.create({ _type: 'topic', ...wide(1000) })).rejects.toThrow(
      '1005 attributes',
    );
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { lakeUnderTest, type LakeUnderTest } from '../withLake.ts';

let lake: LakeUnderTest;

beforeAll(async () => {
  lake = await lakeUnderTest();
  const to = (id: string, more = {}) => ({ _type: 'reference', _ref: id, ...more });
  const all: { _id: string; _type: string; [member: string]: unknown }[] = [
    { _id: 'a', _type: 'note', next: to('b') },
    {
      _id: 'b',
      _type: 'note',
      list: [to('a', { _key: 'k' }), to('c', { _key: 'l', _weak: true })],
    },
    { _id: 'c', _type: 'page', deep: { deeper: [{ _key: 'm', far: to('a') }] } },
    { _id: 'd', _type: 'page', other: to('a', { _weak: true, _dataset: 'another' }) },
    { _id: 'drafts.a', _type: 'note', next: to('c', { _weak: true }) },
  ];
  const transaction = lake.editor.transaction();
  for (const document of all) transaction.createOrReplace(document);
  await transaction.commit();
});

const params = { one: 'a', many: ['a', 'c'], mixed: ['a', 7, null], none: null };

describe('references()', () => {
  it.each([
    '*[references($one)]._id',
    '*[references($many)]._id',
    '*[references($mixed)]._id',
    '*[references($none)]._id',
    '*[references([])]._id',
    '*[references("b", "c")]._id',
    '*[references(_id)]._id',
    '*[_type == "page" && references($one)]._id',
    '*[_type == "page"][references($one)] | order(_id desc)._id',
    '*[(references($one))][0...2]._id',
    '*[!references($one)]._id',
    '*{_id, "n": count(*[references(^._id)])}',
    '*{_id, "n": *[references([^._id, "drafts." + ^._id])]._id}',
    '*{_id, "n": *[_type == "note"]{_id, "m": *[references(^._id) && references(^.^._id)]._id}}',
    '*{_id, "n": *[references(^.next._ref)]._id}',
    '*{_id, "n": *[references(^.next->._id)]._id}',
    '*[count(*[references(^._id)]) > 1]._id',
    '*[references(*[_type == "page"]._id)]._id',
  ])('finds in %s what a look through all documents finds', async (query) => {
    const slow = query.replaceAll(/references\([^()]*\)/g, '($& || false)');
    expect(slow).toContain(' || false)');
    for (const perspective of ['published', 'drafts', 'raw'] as const) {
      const found: unknown = await lake.editor.fetch(query, params, { perspective });
      expect(found).toEqual(await lake.editor.fetch(slow, params, { perspective }));
    }
  });

  it('knows of a write at once', async () => {
    const count = () => lake.editor.fetch<number>('count(*[references("e")])');
    expect(await count()).toBe(0);
    const next = { _type: 'reference', _ref: 'e', _weak: true };
    await lake.editor.create({ _id: 'f', _type: 'note', next });
    expect(await count()).toBe(1);
    await lake.editor.delete('f');
    expect(await count()).toBe(0);
  });
});

describe('the perspective', () => {
  it.each(['bogus', 'raw,drafts', 'drafts,Release', 'r-1'])('is refused as %s', async (text) => {
    const path = `/v2025-02-19/data/query/production?query=1&perspective=${text}`;
    const response = await lake.ask(path);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { type: 'invalidPerspective' } });
  });

  it.each(['published', 'drafts', 'raw', 'rAb3,drafts'])('may be %s', async (text) => {
    const path = `/v2025-02-19/data/query/production?query=1&perspective=${text}`;
    expect((await lake.ask(path)).status).toBe(200);
  });
});

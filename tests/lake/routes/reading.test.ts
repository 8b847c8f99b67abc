import { beforeAll, describe, expect, it } from 'vitest';
import { writeSample } from '../sampleDataset.ts';
import { lakeUnderTest, type LakeUnderTest, temporaryFolder } from '../withLake.ts';

let lake: LakeUnderTest;
const body = { 'Content-Type': 'application/json' };

beforeAll(async () => {
  const startingDataset = temporaryFolder();
  await writeSample(startingDataset);
  lake = await lakeUnderTest({ empty: false, startingDataset });
});

describe('query', () => {
  it('shows published documents by default from 2025-02-19 on, everything before', async () => {
    const query = '*[_type == "training"] | order(_id)._id';
    expect(await lake.editor.fetch(query)).toEqual(['keila']);
    const older = lake.editor.withConfig({ apiVersion: '2024-01-01' });
    expect(await older.fetch(query)).toEqual(['drafts.keila', 'drafts.new', 'keila']);
  });

  it('lays drafts over published documents and says where each comes from', async () => {
    const query = '*[_type == "training"]{_id, _originalId, title}';
    const drafts: unknown = await lake.editor.fetch(query, {}, { perspective: 'drafts' });
    expect(drafts).toEqual([
      { _id: 'keila', _originalId: 'drafts.keila', title: 'Koolitus, uus' },
      { _id: 'new', _originalId: 'drafts.new', title: 'New' },
    ]);
  });

  it('keeps ids with a dot from anonymous callers', async () => {
    const query = '*[_type == "training"]._id';
    const raw = lake.anonymous.withConfig({ perspective: 'raw' });
    expect(await raw.fetch(query)).toEqual(['keila']);
    const drafts = lake.anonymous.withConfig({ perspective: 'drafts' });
    expect(await drafts.fetch(query)).toEqual(['keila']);
  });

  it('takes parameters, also where groq-js wants them at parse time', async () => {
    const query = '*[_id == $id][0]{"word": @[$member], "first": [1, 2, 3][0...$n]}';
    const params = { id: 'keila', member: 'title', n: 2 };
    expect(await lake.anonymous.fetch(query, params)).toEqual({ word: 'Koolitus', first: [1, 2] });
  });

  it('follows references inside the perspective', async () => {
    const query = '*[_id == "keila"][0].trainers[]->name';
    expect(await lake.anonymous.fetch(query)).toEqual(['Mari']);
  });

  it('takes long queries in the body', async () => {
    const long = `*[_id == $id && "${'x'.repeat(12_000)}" != ""][0].title`;
    expect(await lake.anonymous.fetch(long, { id: 'keila' })).toBe('Koolitus');
  });

  it('echoes the query unless asked not to, with sync tags and time', async () => {
    const url = '/v2025-02-19/data/query/production?query=1';
    expect(await (await lake.ask(url)).json()).toMatchObject({
      query: '1',
      result: 1,
      syncTags: ['s1:all'],
    });
    expect(await (await lake.ask(`${url}&returnQuery=false`)).json()).not.toHaveProperty('query');
  });

  it('says where a query is wrong, in the form of Sanity', async () => {
    const response = await lake.ask(
      `/v1/data/query/production?query=${encodeURIComponent('*[_type ==')}`,
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: {
        type: 'queryParseError',
        description: 'Syntax error in GROQ query at position 9: Unexpected end of query',
        query: '*[_type ==',
        start: 9,
        end: 10,
      },
    });
  });

  it('names a function that groq-js only parses', async () => {
    const asked = lake.anonymous.fetch('*[geo::distance(a, b) < 5]');
    await expect(asked).rejects.toThrow(
      'The embedded lake cannot answer this query: groq-js does not know `geo::distance` (position 2). ' +
        'Rewrite the query, or use CONTENT_SOURCE=hosted.',
    );
  });

  it('refuses a parameter that is no JSON', async () => {
    const response = await lake.ask('/v1/data/query/production?query=1&$a=word');
    expect(await response.json()).toMatchObject({
      message: 'The parameter "$a" is not JSON: word. A string needs its quotes.',
    });
  });

  it('refuses a body that is no query', async () => {
    const response = await lake.ask('/v1/data/query/production', {
      method: 'POST',
      headers: body,
      body: '{}',
    });
    expect(response.status).toBe(400);
  });

  it('names a dataset that is not there', async () => {
    const other = lake.anonymous.withConfig({ dataset: 'staging' });
    await expect(other.fetch('1')).rejects.toMatchObject({ statusCode: 404 });
  });
});

describe('doc', () => {
  it('gives documents and says why others are left out', async () => {
    const path = '/v1/data/doc/production/keila,drafts.keila,nothing';
    const anonymous: unknown = await (await lake.ask(path)).json();
    expect(anonymous).toMatchObject({
      documents: [{ _id: 'keila' }],
      omitted: [
        { id: 'drafts.keila', reason: 'permission' },
        { id: 'nothing', reason: 'existence' },
      ],
    });
    expect(await lake.editor.getDocument('drafts.keila')).toMatchObject({ title: 'Koolitus, uus' });
  });
});

describe('the seed', () => {
  it('gives every document dates and a revision that follow from the files', async () => {
    expect(await lake.anonymous.getDocument('mari')).toStrictEqual({
      _id: 'mari',
      _type: 'person',
      _createdAt: '2026-09-01T08:00:00Z',
      _updatedAt: '2026-09-02T08:00:00Z',
      _rev: 'i4YlYgxvgWgj1Nd4eS6iwG',
      name: 'Mari',
    });
  });
});

describe('other endpoints', () => {
  it('know the editor by the token, and nobody else', async () => {
    expect(await lake.editor.users.getById('me')).toMatchObject({ id: 'editor' });
    await expect(lake.anonymous.users.getById('me')).rejects.toMatchObject({ statusCode: 401 });
    const stranger = lake.anonymous.withConfig({ token: 'wrong' });
    await expect(stranger.fetch('1')).rejects.toMatchObject({ statusCode: 401 });
  });

  it('list the one project and dataset, and no dataset of comments', async () => {
    expect(await lake.editor.projects.getById('koda')).toMatchObject({ id: 'koda' });
    expect(await lake.editor.datasets.list()).toMatchObject([{ name: 'production' }]);
    const comments = await lake.ask('/v1/projects/koda/datasets?datasetProfile=comments', {
      headers: { Authorization: `Bearer ${lake.token}` },
    });
    expect(await comments.json()).toEqual([]);
  });

  it('export documents a line each', async () => {
    const text = await (await lake.ask('/v1/data/export/production?types=person')).text();
    expect(JSON.parse(text)).toMatchObject({ _id: 'mari', name: 'Mari' });
  });

  it('are named when they are missing', async () => {
    const response = await lake.ask('/v1/data/copy/production', { method: 'PUT' });
    expect(response.status).toBe(501);
    expect(await response.json()).toEqual({
      error: {
        type: 'lakeGap',
        description:
          'The embedded lake cannot answer PUT /v1/data/copy/production: no route imitates it. ' +
          'Add one to lake/routes, or use CONTENT_SOURCE=hosted.',
      },
    });
  });
});

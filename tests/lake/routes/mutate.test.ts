import { beforeEach, describe, expect, it } from 'vitest';
import { lakeUnderTest, type LakeUnderTest } from '../withLake.ts';

let lake: LakeUnderTest;

beforeEach(async () => {
  lake = await lakeUnderTest();
});

const reference = (_ref: string, members = {}) => ({ _type: 'reference', _ref, ...members });

async function refusal(asked: Promise<unknown>): Promise<unknown> {
  const error: unknown = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Error && 'response' in error ? error : undefined;
}

describe('create', () => {
  it('gives an id, dates and the revision of the transaction', async () => {
    const made = await lake.editor.create({ _type: 'topic', name: 'A' });
    expect(made._id).toMatch(/^[0-9a-f-]{36}$/);
    expect(made._createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const draft = await lake.editor.create({ _id: 'drafts.', _type: 'topic' });
    expect(draft._id).toMatch(/^drafts\.[0-9a-f-]{36}$/);
  });

  it('takes the transaction id that is sent as the revision', async () => {
    const transaction = lake.editor.transaction().create({ _id: 'a', _type: 'topic' });
    await transaction.transactionId('my-id').commit();
    expect(await lake.editor.getDocument('a')).toMatchObject({ _rev: 'my-id' });
    const again = lake.editor
      .transaction()
      .create({ _id: 'b', _type: 'topic' })
      .transactionId('my-id');
    await expect(again.commit()).rejects.toMatchObject({ statusCode: 409 });
  });

  it('refuses a document that is there', async () => {
    await lake.editor.create({ _id: 'a', _type: 'topic' });
    expect(await refusal(lake.editor.create({ _id: 'a', _type: 'topic' }))).toMatchObject({
      statusCode: 409,
      details: {
        type: 'mutationError',
        description: 'The mutation(s) failed: Document by ID "a" already exists',
        items: [{ error: { type: 'documentAlreadyExistsError', id: 'a' }, index: 0 }],
      },
    });
  });

  it('keeps what is there with createIfNotExists, and replaces it with createOrReplace', async () => {
    await lake.editor.create({
      _id: 'a',
      _type: 'topic',
      _createdAt: '2020-01-01T00:00:00Z',
      n: 1,
    });
    await lake.editor.createIfNotExists({ _id: 'a', _type: 'topic', n: 2 });
    expect(await lake.editor.getDocument('a')).toMatchObject({ n: 1 });
    await lake.editor.createOrReplace({ _id: 'a', _type: 'topic', m: 3 });
    const replaced = await lake.editor.getDocument('a');
    expect(replaced).toMatchObject({ m: 3, _createdAt: '2020-01-01T00:00:00Z' });
    expect(replaced).not.toHaveProperty('n');
  });

  it.each(['-a', 'a b', 'a/b', 'ä', 'a..b', 'x'.repeat(129)])(
    'refuses the id "%s"',
    async (_id) => {
      await expect(lake.editor.create({ _id, _type: 'topic' })).rejects.toMatchObject({
        statusCode: 409,
      });
    },
  );
});

describe('patch', () => {
  it('does every operation of a patch', async () => {
    await lake.editor.create({
      _id: 'a',
      _type: 'topic',
      n: 1,
      list: [{ _key: 'x', v: 1 }],
      text: 'Tere',
      gone: 1,
    });
    await lake.editor
      .patch('a')
      .set({ 'list[_key=="x"].v': 2 })
      .setIfMissing({ deep: { er: 1 } })
      .unset(['gone'])
      .inc({ n: 4 })
      .insert('after', 'list[-1]', [{ _key: 'y', v: 3 }])
      .diffMatchPatch({ text: '@@ -1,4 +1,7 @@\n Tere\n+ ja\n' })
      .commit();
    expect(await lake.editor.getDocument('a')).toMatchObject({
      n: 5,
      list: [
        { _key: 'x', v: 2 },
        { _key: 'y', v: 3 },
      ],
      deep: { er: 1 },
      text: 'Tere ja',
    });
    expect(await lake.editor.getDocument('a')).not.toHaveProperty('gone');
  });

  it('checks ifRevisionID', async () => {
    const { _rev } = await lake.editor.create({ _id: 'a', _type: 'topic' });
    await lake.editor.patch('a').ifRevisionId(_rev).set({ n: 1 }).commit();
    expect(
      await refusal(lake.editor.patch('a').ifRevisionId(_rev).set({ n: 2 }).commit()),
    ).toMatchObject({
      details: {
        items: [
          { error: { type: 'documentRevisionIDDoesNotMatchError', expectedRevisionID: _rev } },
        ],
      },
    });
  });

  it('refuses a missing document, its id and type, and operations that it does not know', async () => {
    await expect(lake.editor.patch('no').set({ n: 1 }).commit()).rejects.toThrow('was not found');
    await lake.editor.create({ _id: 'a', _type: 'topic' });
    await expect(lake.editor.patch('a').set({ _type: 'x' }).commit()).rejects.toThrow(
      'immutable attribute "_type"',
    );
    const odd = JSON.stringify({ mutations: [{ patch: { id: 'a', sett: {} } }] });
    const response = await post('/v1/data/mutate/production', odd);
    expect(await response.text()).toContain('A patch has no operation \\"sett\\"');
  });

  it.each(['{"constructor":{}}', '{"__proto__":{}}', '{"patch":{"id":"a","constructor":{}}}'])(
    'refuses names that every object inherits: %s',
    async (mutation) => {
      const body = `{"mutations":[${mutation}]}`;
      expect((await post('/v1/data/mutate/production', body)).status).toBe(409);
    },
  );

  it('adds keys to items when asked to', async () => {
    await lake.editor.create(
      { _id: 'a', _type: 'topic', list: [{ v: 1 }] },
      { autoGenerateArrayKeys: true },
    );
    expect(await lake.editor.fetch('*[_id == "a"][0].list[0]._key')).toMatch(/^[0-9a-f]{12}$/);
  });

  it('takes a query for its documents', async () => {
    for (const _id of ['a', 'b']) await lake.editor.create({ _id, _type: 'topic' });
    await lake.editor
      .patch({ query: '*[_type == $type]', params: { type: 'topic' } })
      .set({ n: 1 })
      .commit();
    expect(await lake.editor.fetch('count(*[n == 1])')).toBe(2);
    await lake.editor.delete({ query: '*[_type == "topic" && _id != "b"]' });
    expect(await lake.editor.fetch('*[_type == "topic"]._id')).toEqual(['b']);
  });
});

function post(path: string, body: string): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${lake.token}` };
  return lake.ask(path, { method: 'POST', headers, body });
}

describe('a transaction', () => {
  it('is all or nothing', async () => {
    const asked = lake.editor
      .transaction()
      .create({ _id: 'a', _type: 'topic' })
      .patch('no', (patch) => patch.set({ n: 1 }))
      .commit();
    expect(await refusal(asked)).toMatchObject({ details: { items: [{ index: 1 }] } });
    expect(await lake.editor.getDocument('a')).toBeUndefined();
  });

  it('sees its own changes, and only rehearses with dryRun', async () => {
    const transaction = lake.editor.transaction().create({ _id: 'a', _type: 'topic', n: 1 });
    const result = await transaction
      .patch('a', (patch) => patch.inc({ n: 1 }))
      .commit({ dryRun: true, returnDocuments: true });
    expect(result).toMatchObject([{ n: 2 }, { n: 2 }]);
    expect(await lake.editor.getDocument('a')).toBeUndefined();
  });

  it('needs the token', async () => {
    await expect(lake.anonymous.create({ _type: 'topic' })).rejects.toMatchObject({
      statusCode: 401,
    });
  });
});

describe('strong references', () => {
  it('must lead to a document', async () => {
    const asked = lake.editor.create({ _id: 'a', _type: 'topic', see: reference('b') });
    expect(await refusal(asked)).toMatchObject({
      details: {
        items: [{ error: { type: 'documentReferenceDoesNotExistError', referenceID: 'b' } }],
      },
    });
    await lake.editor.create({ _id: 'a', _type: 'topic', see: reference('b', { _weak: true }) });
    await expect(lake.editor.patch('a').unset(['see._weak']).commit()).rejects.toThrow(
      'references non-existent',
    );
  });

  it('keep a document from being deleted', async () => {
    const both = lake.editor.transaction().create({ _id: 'b', _type: 'topic' });
    await both
      .create({ _id: 'a', _type: 'topic', list: [{ _key: 'k', ...reference('b') }] })
      .commit();
    expect(await refusal(lake.editor.delete('b'))).toMatchObject({
      details: {
        items: [
          { error: { type: 'documentHasReferencesError', referencingIDs: ['a'], totalCount: 1 } },
        ],
      },
    });
    await lake.editor.transaction().delete('b').delete('a').commit();
    expect(await lake.editor.fetch('count(*)')).toBe(0);
  });

  it('may go round in a circle inside one transaction', async () => {
    const circle = lake.editor
      .transaction()
      .create({ _id: 'a', _type: 'topic', see: reference('b') });
    await circle.create({ _id: 'b', _type: 'topic', see: reference('a') }).commit();
    expect(await lake.editor.fetch('*[_id == "a"][0].see->see->_id')).toBe('a');
  });
});

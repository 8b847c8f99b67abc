import { beforeEach, describe, expect, it } from 'vitest';
import { writeSample } from '../sampleDataset.ts';
import { lakeUnderTest, type LakeUnderTest, temporaryFolder } from '../withLake.ts';

let lake: LakeUnderTest;

beforeEach(async () => {
  const startingDataset = temporaryFolder();
  await writeSample(startingDataset);
  lake = await lakeUnderTest({ empty: false, startingDataset });
});

async function ask(path: string): Promise<string> {
  const headers = { Authorization: `Bearer ${lake.token}` };
  return await (await lake.ask(`/v2025-02-19/data/history/production/${path}`, { headers })).text();
}

async function read(path: string): Promise<unknown> {
  const value: unknown = JSON.parse(await ask(path));
  return value;
}

async function lines(path: string): Promise<unknown[]> {
  const texts = (await ask(path)).trim().split('\n');
  return texts.map((text): unknown => JSON.parse(text));
}

const ids = { draftId: 'drafts.a', publishedId: 'a' };

async function life(): Promise<string[]> {
  const attributes = { _id: 'drafts.a', _type: 'topic', n: 1 };
  const actions = [
    { actionType: 'sanity.action.document.create', publishedId: 'a', attributes, ifExists: 'fail' },
    { actionType: 'sanity.action.document.edit', ...ids, patch: { set: { n: 2 } } },
    { actionType: 'sanity.action.document.publish', ...ids },
    { actionType: 'sanity.action.document.unpublish', ...ids },
    { actionType: 'sanity.action.document.version.discard', versionId: 'drafts.a' },
  ] as const;
  const transactions: string[] = [];
  for (const action of actions) transactions.push((await lake.editor.action(action)).transactionId);
  return transactions;
}

describe('events', () => {
  it('tell the life of a document, the newest first, for its draft too', async () => {
    const [create, , publish, unpublish] = await life();
    const expected = [
      { type: 'deleteDocumentVersion', versionId: 'drafts.a', versionRevisionId: unpublish },
      { type: 'unpublishDocument', versionId: 'drafts.a', versionRevisionId: unpublish },
      { type: 'publishDocumentVersion', revisionId: publish, versionId: 'drafts.a' },
      { type: 'createDocumentVersion', versionId: 'drafts.a', versionRevisionId: create },
    ].map((event) => ({ ...event, documentId: 'a', author: 'editor' }));
    expect(await read('events/documents/drafts.a')).toMatchObject({
      events: { 'drafts.a': expected },
      nextCursor: '',
    });
    expect(await read('events/documents/a')).toMatchObject({ events: { a: expected } });
  });

  it('come in pages', async () => {
    await life();
    expect(await read('events/documents/a?limit=1')).toMatchObject({
      events: { a: [{ type: 'deleteDocumentVersion' }] },
      nextCursor: '1',
    });
    expect(await read('events/documents/a?limit=3&nextCursor=1')).toMatchObject({ nextCursor: '' });
  });

  it('tell documents without drafts, and whole deletions', async () => {
    await lake.editor.create({ _id: 'b', _type: 'topic' });
    await lake.editor.patch('b').set({ n: 1 }).commit();
    await lake.editor.delete('b');
    expect(await read('events/documents/b')).toMatchObject({
      events: {
        b: [
          { type: 'deleteDocumentGroup' },
          { type: 'updateLiveDocument' },
          { type: 'createLiveDocument' },
        ],
      },
    });
  });
});

describe('transactions', () => {
  it('are told a line each, with effects there and back', async () => {
    const [create, edit, publish] = await life();
    const told = await lines(
      `transactions/a,drafts.a?effectFormat=mendoza&excludeMutations=true&toTransaction=${publish}`,
    );
    expect(told).toMatchObject([{ id: create }, { id: edit }, { id: publish }]);
    expect(told[1]).toMatchObject({
      author: 'editor',
      documentIDs: ['drafts.a'],
      effects: { 'drafts.a': { apply: [0, { n: 2 }], revert: [0, { n: 1 }] } },
    });
    expect(told[1]).not.toHaveProperty('mutations');
    expect(told[2]).toMatchObject({
      documentIDs: ['a', 'drafts.a'],
      effects: { a: { revert: [0, null] } },
    });
    const newest = await lines(`transactions/a?reverse=true&limit=1&fromTransaction=${edit}`);
    expect(newest).toMatchObject([{ mutations: [{ delete: { id: 'a' } }] }]);
  });
});

describe('documents', () => {
  it('are given as they were at a revision, also one that came with the starting dataset', async () => {
    const [, edit, publish] = await life();
    expect(await read(`documents/a,drafts.a?revision=${edit}`)).toMatchObject({
      documents: [{ _id: 'drafts.a', n: 2 }],
    });
    expect(await read(`documents/a?revision=${publish}`)).toMatchObject({
      documents: [{ _id: 'a', _rev: publish }],
    });
    const mari = await lake.editor.getDocument('mari');
    await lake.editor.patch('mari').set({ name: 'Mari M.' }).commit();
    expect(await read(`documents/mari?revision=${mari?._rev}`)).toEqual({ documents: [mari] });
  });

  it('are given as they were at a time, and the last time that they were there', async () => {
    const before = new Date(Date.now() - 1000).toISOString();
    await lake.editor.patch('mari').set({ name: 'Mari M.' }).commit();
    await life();
    const now = new Date().toISOString();
    expect(await read(`documents/mari,a?time=${before}`)).toMatchObject({
      documents: [{ name: 'Mari' }],
    });
    expect(await read(`documents/mari?time=${now}`)).toMatchObject({
      documents: [{ name: 'Mari M.' }],
    });
    expect(await read('documents/a,keila?lastRevision=true')).toMatchObject({
      documents: [{ _id: 'a', n: 2 }, { _id: 'keila' }],
    });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { lakeUnderTest, type LakeUnderTest } from '../withLake.ts';

let lake: LakeUnderTest;

beforeEach(async () => {
  lake = await lakeUnderTest();
});

const ids = { draftId: 'drafts.a', publishedId: 'a' };
const everything = '*[] | order(_id){_id, title}';

function all(): Promise<unknown> {
  return lake.editor.fetch(everything, {}, { perspective: 'raw' });
}

describe('sanity.action.document', () => {
  it('creates, edits and publishes', async () => {
    const attributes = { _id: 'drafts.a', _type: 'topic', title: 'One' };
    const create = {
      actionType: 'sanity.action.document.create',
      publishedId: 'a',
      attributes,
    } as const;
    await lake.editor.action({ ...create, ifExists: 'fail' });
    await expect(lake.editor.action({ ...create, ifExists: 'fail' })).rejects.toThrow(
      'already exists',
    );
    await lake.editor.action({ ...create, ifExists: 'ignore' });
    const patch = { diffMatchPatch: { title: '@@ -1,3 +1,4 @@\n One\n+!\n' } };
    await lake.editor.action({ actionType: 'sanity.action.document.edit', ...ids, patch });
    expect(await all()).toEqual([{ _id: 'drafts.a', title: 'One!' }]);
    await lake.editor.action({ actionType: 'sanity.action.document.publish', ...ids });
    expect(await all()).toEqual([{ _id: 'a', title: 'One!' }]);
  });

  it('makes the draft from the published document on the first edit', async () => {
    await lake.editor.create({ _id: 'a', _type: 'topic', title: 'One' });
    const patch = { unset: ['_empty_action_guard_pseudo_field_'] };
    await lake.editor.action({ actionType: 'sanity.action.document.edit', ...ids, patch });
    expect(await all()).toEqual([
      { _id: 'a', title: 'One' },
      { _id: 'drafts.a', title: 'One' },
    ]);
    await lake.editor.action({
      actionType: 'sanity.action.document.version.discard',
      versionId: 'drafts.a',
    });
    expect(await all()).toEqual([{ _id: 'a', title: 'One' }]);
  });

  it('checks the published revision on publish, and names its errors as Sanity does', async () => {
    await lake.editor.create({ _id: 'drafts.a', _type: 'topic' });
    const publish = {
      actionType: 'sanity.action.document.publish',
      ...ids,
      ifPublishedRevisionId: 'x',
    } as const;
    await expect(lake.editor.action(publish)).rejects.toMatchObject({
      statusCode: 409,
      details: {
        type: 'actionError',
        items: [{ error: { type: 'documentRevisionIDDoesNotMatchError' } }],
      },
    });
  });

  it('strengthens references on publish', async () => {
    const mark = { _weak: true, _strengthenOnPublish: { type: 'topic' } };
    const see = { _type: 'reference', _ref: 'b', ...mark };
    const stays = { ...see, _strengthenOnPublish: { type: 'topic', weak: true } };
    await lake.editor.create({
      _id: 'drafts.a',
      _type: 'topic',
      see,
      list: [{ _key: 'k', ...stays }],
    });
    const publish = { actionType: 'sanity.action.document.publish', ...ids } as const;
    await expect(lake.editor.action(publish)).rejects.toThrow(
      'references non-existent document "b"',
    );
    await lake.editor.create({ _id: 'b', _type: 'topic' });
    await lake.editor.action(publish);
    expect(await lake.editor.getDocument('a')).toMatchObject({
      see: { _type: 'reference', _ref: 'b' },
    });
    expect(await lake.editor.fetch('*[_id == "a"][0]{"s": see, "l": list[0]}')).toEqual({
      s: { _type: 'reference', _ref: 'b' },
      l: { _key: 'k', _type: 'reference', _ref: 'b', _weak: true },
    });
  });

  it('unpublishes into a draft, and deletes with drafts', async () => {
    await lake.editor.create({ _id: 'a', _type: 'topic', title: 'One' });
    await lake.editor.action({ actionType: 'sanity.action.document.unpublish', ...ids });
    expect(await all()).toEqual([{ _id: 'drafts.a', title: 'One' }]);
    const actionType = 'sanity.action.document.delete' as const;
    const remove = { actionType, publishedId: 'a', includeDrafts: ['drafts.a'] };
    await lake.editor.action(remove);
    expect(await all()).toEqual([]);
    await expect(lake.editor.action(remove)).rejects.toThrow('"a" was not found');
  });

  it('replaces and discards drafts and versions', async () => {
    const attributes = { _id: 'drafts.a', _type: 'topic', title: 'Two' };
    await lake.editor.action({
      actionType: 'sanity.action.document.replaceDraft',
      publishedId: 'a',
      attributes,
    });
    const version = { _id: 'versions.r.a', _type: 'topic', title: 'Three' };
    await lake.editor.action({
      actionType: 'sanity.action.document.version.create',
      publishedId: 'a',
      document: version,
    });
    const next = { ...version, title: 'Four' };
    await lake.editor.action({
      actionType: 'sanity.action.document.version.replace',
      document: next,
    });
    expect(await all()).toEqual([
      { _id: 'drafts.a', title: 'Two' },
      { _id: 'versions.r.a', title: 'Four' },
    ]);
    const stack: unknown = await lake.editor.fetch(
      everything,
      {},
      { perspective: ['r', 'drafts'] },
    );
    expect(stack).toEqual([{ _id: 'a', title: 'Four' }]);
    await lake.editor.action({ actionType: 'sanity.action.document.discard', draftId: 'drafts.a' });
    await lake.editor.action({
      actionType: 'sanity.action.document.version.discard',
      versionId: 'versions.r.a',
    });
    expect(await all()).toEqual([]);
  });

  it('names an action that is not imitated', async () => {
    const body = JSON.stringify({ actions: [{ actionType: 'sanity.action.release.create' }] });
    const headers = { Authorization: `Bearer ${lake.token}` };
    const response = await lake.ask('/v1/data/actions/production', {
      method: 'POST',
      headers,
      body,
    });
    expect(response.status).toBe(501);
    expect(await response.text()).toContain(
      'does not know the action \\"sanity.action.release.create\\"',
    );
  });
});

import { describe, expect, it } from 'vitest';

import { failureOf } from '../../../studio/failures/failureOf.ts';
import { lakeUnderTest } from '../../lake/withLake.ts';

const lake = await lakeUnderTest();
await lake.editor.create({ _id: 'a', _type: 'topic' });
const target = { _type: 'reference', _ref: 'a' };
await lake.editor.create({ _id: 'b', _type: 'article', about: target });
await lake.editor.create({ _id: 'drafts.a', _type: 'topic', title: 'Mine' });
const waiting = { ...target, _ref: 'gone', _weak: true, _strengthenOnPublish: { type: 'topic' } };
await lake.editor.create({ _id: 'drafts.c', _type: 'article', about: waiting });

type Action = Parameters<typeof lake.editor.action>[0];

async function failed(action: Action): Promise<unknown> {
  return lake.editor.action(action).then(
    () => undefined,
    (error: unknown) => error,
  );
}

const publish = (publishedId: string) => ({
  actionType: 'sanity.action.document.publish' as const,
  draftId: `drafts.${publishedId}`,
  publishedId,
});

describe('failureOf', () => {
  it('says that somebody else was faster', async () => {
    const error = await failed({ ...publish('a'), ifPublishedRevisionId: 'older' });
    expect(failureOf(error)?.title.en).toBe('Somebody else published this document before you');
    expect(failureOf(error)?.description.et).toMatch(/avalda uuesti/);
  });

  it('says that what a document refers to is gone', async () => {
    const error = await failed(publish('c'));
    expect(failureOf(error)?.title.lt).toMatch(/^Dokumentas, su kuriuo šis susietas, ištrintas/);
  });

  it('says that others refer to what was to be deleted', async () => {
    const error = await failed({
      actionType: 'sanity.action.document.delete',
      publishedId: 'a',
      includeDrafts: ['drafts.a'],
    });
    expect(failureOf(error)?.title.en).toBe('Other documents refer to this one');
  });

  it('leaves other errors to Sanity', () => {
    expect(failureOf(new Error('Request error'))).toBeUndefined();
  });
});

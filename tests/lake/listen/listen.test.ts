import type { ListenOptions, MutationEvent } from '@sanity/client';
import { beforeEach, describe, expect, it } from 'vitest';
import { lakeUnderTest, type LakeUnderTest } from '../withLake.ts';

let lake: LakeUnderTest;

beforeEach(async () => {
  lake = await lakeUnderTest();
});

/** Listens, does some work once the lake has welcomed the listener, and gives the events that it heard. */
async function hear(
  query: string,
  count: number,
  work: () => Promise<unknown>,
  options: ListenOptions = {},
  client = lake.editor,
) {
  const heard: MutationEvent[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<MutationEvent[]>();
  const events = ['welcome', 'mutation'] as const;
  const listening = client.listen(query, {}, { ...options, events: [...events] }).subscribe({
    next: (event) => {
      if (event.type === 'welcome') void work().catch(reject);
      if (event.type === 'mutation') heard.push(event);
      if (heard.length === count) resolve(heard);
    },
    error: reject,
  });
  return await promise.finally(() => listening.unsubscribe());
}

describe('listen', () => {
  it('tells documents that come into the query, stay in it and leave it', async () => {
    const events = await hear('*[_type == "topic" && n > 0]', 3, async () => {
      await lake.editor.create({ _id: 'other', _type: 'person' });
      await lake.editor.create({ _id: 'a', _type: 'topic', n: 1 });
      await lake.editor.patch('a').set({ n: 2 }).commit();
      await lake.editor.patch('a').set({ n: 0 }).commit();
    });
    expect(events.map(({ transition }) => transition)).toEqual(['appear', 'update', 'disappear']);
    expect(events[0]).not.toHaveProperty('previousRev');
    expect(events[1]?.previousRev).toBe(events[0]?.resultRev);
    expect(events[1]).toMatchObject({
      documentId: 'a',
      eventId: `${events[1]?.transactionId ?? ''}#a`,
      visibility: 'query',
      identity: 'editor',
      mutations: [{ patch: { id: 'a', set: { n: 2 } } }],
      result: { _id: 'a', n: 2 },
      transactionCurrentEvent: 1,
      transactionTotalEvents: 1,
    });
  });

  it('counts only what the listener gets, and sends the applied form of a publish', async () => {
    await lake.editor.create({ _id: 'drafts.a', _type: 'topic', n: 1 });
    const publish = {
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.a',
      publishedId: 'a',
    } as const;
    const [first, second] = await hear(
      '*[_id in ["a", "drafts.a"]]',
      2,
      () => lake.editor.action(publish),
      {
        effectFormat: 'mendoza',
        includeAllVersions: true,
      },
    );
    expect(first).toMatchObject({
      documentId: 'a',
      mutations: [{ createOrReplace: { _id: 'a', n: 1 } }],
      effects: { apply: [0, { _id: 'a', n: 1 }], revert: [0, null] },
      transactionTotalEvents: 2,
    });
    expect(second).toMatchObject({
      documentId: 'drafts.a',
      transition: 'disappear',
      mutations: [{ delete: { id: 'drafts.a' } }],
      effects: { apply: [0, null] },
    });
  });

  it('tells one event when one document of two is heard', async () => {
    const both = () =>
      lake.editor
        .transaction()
        .create({ _id: 'a', _type: 'x' })
        .create({ _id: 'b', _type: 'y' })
        .commit();
    const [event] = await hear('*[_type == "y"]', 1, both, {
      includeResult: false,
      includeMutations: false,
    });
    expect(event).toMatchObject({
      documentId: 'b',
      transactionTotalEvents: 1,
      transactionCurrentEvent: 1,
    });
    expect(event).not.toHaveProperty('result');
    expect(event).not.toHaveProperty('mutations');
  });

  it('keeps versions of releases from who does not ask for them', async () => {
    const both = async () => {
      await lake.editor.create({ _id: 'versions.r.a', _type: 'topic' });
      await lake.editor.create({ _id: 'a', _type: 'topic' });
    };
    const query = '*[_type == "topic"]';
    expect((await hear(query, 1, both)).map(({ documentId }) => documentId)).toEqual(['a']);
    await lake.editor.delete({ query });
    const all = await hear(query, 2, both, { includeAllVersions: true });
    expect(all.map(({ documentId }) => documentId)).toEqual(['versions.r.a', 'a']);
  });

  it('tells anonymous listeners of published documents only', async () => {
    const both = async () => {
      await lake.editor.create({ _id: 'drafts.a', _type: 'topic' });
      await lake.editor.create({ _id: 'a', _type: 'topic' });
    };
    const [event] = await hear('*', 1, both, {}, lake.anonymous);
    expect(event).toMatchObject({ documentId: 'a' });
  });

  it('ends at a query that cannot be evaluated, and lets every write be done', async () => {
    const listening = hear('*[diff::changedAny({}, @, title)]', 1, () =>
      lake.editor.create({ _id: 'a', _type: 'topic' }),
    );
    await expect(listening).rejects.toThrow('cannot evaluate what this listener asks');
    expect(await lake.editor.create({ _id: 'b', _type: 'topic' })).toMatchObject({ _id: 'b' });
  });

  it('refuses a query that cannot be parsed', async () => {
    const response = await lake.ask('/v1/data/listen/production?query=*%5B');
    expect(response.status).toBe(400);
  });
});

describe('live events', () => {
  it('tell that something was published, under the tag of every answer', async () => {
    const events: { type: string }[] = [];
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const listening = lake.anonymous.live.events().subscribe({
      next: (event) => {
        events.push(event);
        if (event.type === 'welcome') void lake.editor.create({ _id: 'drafts.a', _type: 'topic' });
        if (event.type === 'welcome') void lake.editor.create({ _id: 'a', _type: 'topic' });
        if (event.type === 'message') resolve(undefined);
      },
      error: reject,
    });
    await promise.finally(() => listening.unsubscribe());
    expect(events).toHaveLength(2);
    expect(events[1]).toMatchObject({ type: 'message', tags: ['s1:all'] });
  });
});

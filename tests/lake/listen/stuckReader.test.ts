import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { EventStream } from 'lake/listen/EventStream.ts';
import { lakeUnderTest } from '../withLake.ts';

describe('a listener that never reads', () => {
  it('delays neither writers nor other listeners', async () => {
    const lake = await lakeUnderTest();
    const path = `${lake.url}/v1/data/listen/production?query=*&includeResult=true`;
    const stuck = request(path, { agent: false }, (response) => response.pause());
    stuck.on('error', () => undefined).end();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    let heard = 0;
    const listening = lake.editor.listen('*', {}, { includeResult: false }).subscribe(() => {
      heard += 1;
      if (heard === 40) resolve(undefined);
    });
    const text = 'x'.repeat(500_000);
    await new Promise((later) => setTimeout(later, 200));
    for (let n = 0; n < 40; n += 1)
      await lake.editor.createOrReplace({ _id: 'a', _type: 'topic', n, text });
    await promise;
    listening.unsubscribe();
    stuck.destroy();
  });
});

describe('EventStream', () => {
  it('lets a reader go for whom 16 MB are waiting', () => {
    const stream = new EventStream(new AbortController().signal);
    let isClosed = false;
    stream.whenClosed(() => {
      isClosed = true;
    });
    for (let n = 0; n < 15; n += 1) stream.send('mutation', 'x'.repeat(1_000_000));
    expect(isClosed).toBe(false);
    stream.send('mutation', 'x'.repeat(1_000_000));
    expect(isClosed).toBe(true);
  });

  it('ends with the request', () => {
    const asked = new AbortController();
    const stream = new EventStream(asked.signal);
    let closings = 0;
    stream.whenClosed(() => {
      closings += 1;
    });
    asked.abort();
    stream.send('mutation', 'nobody hears this');
    stream.close();
    expect(closings).toBe(1);
  });
});

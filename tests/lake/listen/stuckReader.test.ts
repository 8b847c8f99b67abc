import { request } from 'node:http';
import { createLake } from 'lake/createLake.ts';
import { EventStream } from 'lake/listen/EventStream.ts';
import { openPort } from 'lake/openPort.ts';
import { describe, expect, it, vi } from 'vitest';
import { lakeUnderTest, temporaryFolder } from '../withLake.ts';

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

describe('a listener that goes away', () => {
  it('is forgotten', async () => {
    const lake = await createLake({ dataFolder: temporaryFolder() });
    const { port, close } = await openPort(lake, 0);
    const leaving = new AbortController();
    const url = `http://127.0.0.1:${port}/v1/data/listen/production?query=*`;
    const response = await fetch(url, { signal: leaving.signal });
    expect(response.headers.get('Content-Type')).toContain('text/event-stream');
    expect(lake.parts.store.followers).toBe(1);
    leaving.abort();
    await vi.waitUntil(() => lake.parts.store.followers === 0);
    await close();
    lake.close();
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

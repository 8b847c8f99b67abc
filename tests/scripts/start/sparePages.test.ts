import { describe, expect, test } from 'vitest';
import { sparePages } from '../../../scripts/start/sparePages.ts';

/** Starts processes that only say which of them built. */
function namedProcesses() {
  let started = 0;
  const start = () => {
    started += 1;
    const output = `process ${started}`;
    return () => Promise.resolve({ code: 0, output });
  };
  return { start, count: () => started };
}

describe('sparePages', () => {
  test('has the next process wait when one has built, and uses each once', async () => {
    const { start, count } = namedProcesses();
    const build = sparePages({}, new AbortController().signal, start);
    expect(await build('first')).toEqual({ code: 0, output: 'process 1' });
    expect(count()).toBe(2);
    expect(await build('second')).toEqual({ code: 0, output: 'process 2' });
    expect(count()).toBe(3);
  });

  test('lets nothing wait once everything is stopped', async () => {
    const { start, count } = namedProcesses();
    const stopping = new AbortController();
    const build = sparePages({}, stopping.signal, start);
    stopping.abort();
    await build('last');
    expect(count()).toBe(1);
  });
});

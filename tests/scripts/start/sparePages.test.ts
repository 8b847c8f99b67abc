import { describe, expect, test } from 'vitest';
import { sparePages } from '../../../scripts/start/sparePages.ts';

/** Processes that only say which of them built. */
function namedProcesses() {
  const log: string[] = [];
  let isCurrent = true;
  let started = 0;
  const build = (output: string) => () => Promise.resolve({ code: 0, output });
  const now = () => build('started late');
  const ready = () => {
    started += 1;
    const name = `ready ${started}`;
    log.push(name);
    const drop = () => Promise.resolve(log.push(`${name} dropped`));
    return { isCurrent: () => isCurrent, build: build(name), drop };
  };
  const spoil = () => {
    isCurrent = false;
  };
  return { processes: { ready, now }, log, spoil };
}

describe('sparePages', () => {
  test('builds with the process that is ready, once, else with one that is started then', async () => {
    const { processes, log } = namedProcesses();
    const { build, prepare } = sparePages({}, new AbortController().signal, processes);
    expect(await build('first')).toEqual({ code: 0, output: 'started late' });
    prepare();
    prepare();
    expect(await build('second')).toEqual({ code: 0, output: 'ready 1' });
    expect(await build('third')).toEqual({ code: 0, output: 'started late' });
    expect(log).toEqual(['ready 1']);
  });

  test('drops a process that has bundled what is no longer current', async () => {
    const { processes, log, spoil } = namedProcesses();
    const { build, prepare } = sparePages({}, new AbortController().signal, processes);
    prepare();
    spoil();
    expect(await build('first')).toEqual({ code: 0, output: 'started late' });
    expect(log).toEqual(['ready 1', 'ready 1 dropped']);
  });

  test('lets nothing wait once everything is stopped', () => {
    const { processes, log } = namedProcesses();
    const stopping = new AbortController();
    const { prepare } = sparePages({}, stopping.signal, processes);
    stopping.abort();
    prepare();
    expect(log).toEqual([]);
  });
});

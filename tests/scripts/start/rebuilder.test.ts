import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { rebuilder } from '../../../scripts/start/rebuilder.ts';

function heldBuilds() {
  const started: PromiseWithResolvers<undefined>[] = [];
  const build = (): Promise<undefined> => {
    const held = Promise.withResolvers<undefined>();
    started.push(held);
    return held.promise;
  };
  const untilStarted = async (count: number): Promise<void> => {
    while (started.length < count) await turn();
  };
  return { started, build, untilStarted };
}

describe('rebuilder', () => {
  test('makes one build of several wishes', async () => {
    const { started, build, untilStarted } = heldBuilds();
    const builds = rebuilder(build, 0);
    builds.ask();
    builds.ask();
    builds.ask();
    await untilStarted(1);
    started[0]?.resolve(undefined);
    await builds.close();
    expect(started).toHaveLength(1);
  });

  test('answers wishes that come during a build with one more after it', async () => {
    const { started, build, untilStarted } = heldBuilds();
    const builds = rebuilder(build, 0);
    builds.ask();
    await untilStarted(1);
    builds.ask();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(started).toHaveLength(1);
    started[0]?.resolve(undefined);
    await untilStarted(2);
    started[1]?.resolve(undefined);
    await builds.close();
    expect(started).toHaveLength(2);
  });

  test('builds again for a wish that comes after a build has answered one early', async () => {
    const { started, build, untilStarted } = heldBuilds();
    const builds = rebuilder(build, 30);
    builds.ask();
    await untilStarted(1);
    builds.ask();
    started[0]?.resolve(undefined);
    await untilStarted(2);
    started[1]?.resolve(undefined);
    await new Promise((resolve) => setTimeout(resolve, 60));
    builds.ask();
    await untilStarted(3);
    started[2]?.resolve(undefined);
    await builds.close();
    expect(started).toHaveLength(3);
  });

  test('builds no more once it is closed', async () => {
    const { started, build } = heldBuilds();
    const builds = rebuilder(build, 0);
    builds.ask();
    await builds.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(started).toHaveLength(0);
  });
});

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { repositoryRoot } from '../repositoryRoot.ts';

/** A lake in a process of its own, so that measuring does not slow it. */
export interface LakeChild {
  url: string;
  /** Milliseconds from the start of the process to its first answer. */
  startedIn: number;
  stop: () => Promise<void>;
}

/** The token of lakes that are measured. */
export const benchToken = 'bench';

/** Starts `npm run lake` on a folder and waits until it answers. */
export async function startLakeChild(dataFolder: string): Promise<LakeChild> {
  const started = performance.now();
  const args = [
    path.join(repositoryRoot, 'scripts/lake.ts'),
    '--port',
    '0',
    '--data',
    dataFolder,
    '--empty',
  ];
  const environment = { ...process.env, LAKE_TOKEN: benchToken };
  const child = spawn(process.execPath, args, {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readyAt(child);
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { url, startedIn: performance.now() - started, stop };
}

async function readyAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const url = /Lake ready at (\S+)/.exec(text)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', () => reject(new Error('The lake ended before it was ready.')));
  });
}

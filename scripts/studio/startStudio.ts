import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { endGroup } from '../processes/endGroup.ts';
import { repositoryRoot } from '../repositoryRoot.ts';
import { untilAnswers } from './untilAnswers.ts';

const studioFolder = path.join(repositoryRoot, 'studio');
const sanity = path.join(repositoryRoot, 'node_modules', 'sanity', 'bin', 'sanity');

/** The Studio's dev server, running as a child process. */
export interface RunningStudio {
  url: string;
  /** Becomes true when the Studio answers, and false when it ended before that. */
  answers: Promise<boolean>;
  close: () => Promise<void>;
}

interface Surroundings {
  signal: AbortSignal;
  say: (text: string) => void;
}

/** Tells whether this checkout has a Studio and its packages; a machine that only builds the site has none. */
export function studioIsHere(): boolean {
  return existsSync(sanity) && existsSync(path.join(studioFolder, 'sanity.config.ts'));
}

/** Starts the Studio's dev server with its `SANITY_STUDIO_` variables; says why when it ends by itself. */
export function startStudio(
  port: number,
  variables: Readonly<Record<string, string>>,
  { signal, say }: Surroundings,
): RunningStudio {
  const address = ['--host', 'localhost', '--port', `${port}`];
  const child = spawn(process.execPath, [sanity, 'dev', ...address], {
    cwd: studioFolder,
    env: { ...process.env, ...variables, DO_NOT_TRACK: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  let output = '';
  const keep = (text: string): void => void (output = (output + text).slice(-4_000));
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  child.on('exit', () => {
    if (!signal.aborted) say(`The Studio has ended by itself. Its last words:\n${output.trim()}`);
  });
  const url = `http://localhost:${port}/`;
  const answers = untilAnswers(url, () => child.exitCode === null && !signal.aborted);
  return { url, answers, close: () => endGroup(child) };
}

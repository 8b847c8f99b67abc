import { spawn } from 'node:child_process';
import { untilAnswers } from '../studio/untilAnswers.ts';
import { endGroup } from './endGroup.ts';

/** A server of ours that runs as a child process. */
export interface RunningPart {
  url: string;
  /** Becomes true when the server answers, and false when it ended before that. */
  answers: Promise<boolean>;
  close: () => Promise<void>;
}

/** What a server is called, how Node starts it, and at which address it is there. */
export interface Part {
  /** At the beginning of a sentence, such as "The Studio". */
  name: string;
  args: readonly string[];
  folder: string;
  environment: NodeJS.ProcessEnv;
  url: string;
  /** What answers with 200 once the server is there; its address unless said. */
  probe?: string;
}

interface Surroundings {
  signal: AbortSignal;
  say: (text: string) => void;
}

/** Starts a server as a child process; says why when it ends by itself. */
export function startPart(
  { name, args, folder, environment, url, probe = url }: Part,
  { signal, say }: Surroundings,
): RunningPart {
  const child = spawn(process.execPath, [...args], {
    cwd: folder,
    env: { ...environment, DO_NOT_TRACK: '1', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  let output = '';
  let isClosing = false;
  const keep = (text: string): void => void (output = (output + text).slice(-4_000));
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  child.on('exit', () => {
    if (!signal.aborted && !isClosing)
      say(`${name} has ended by itself. Its last words:\n${output.trim()}`);
  });
  const answers = untilAnswers(probe, () => child.exitCode === null && !signal.aborted);
  const close = (): Promise<void> => {
    isClosing = true;
    return endGroup(child);
  };
  return { url, answers, close };
}

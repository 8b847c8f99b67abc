import { spawn } from 'node:child_process';
import { repositoryRoot } from '../repositoryRoot.ts';

/** What came of a child process: its exit code, and all that it printed, in order. */
export interface ChildResult {
  code: number;
  output: string;
}

interface ChildOptions {
  environment?: NodeJS.ProcessEnv;
  /** Node's own options, before the program. */
  nodeOptions?: readonly string[];
  /** Ends the child; `runChild` then gives exit code 1. */
  signal?: AbortSignal;
}

/** Runs a Node program of this checkout to its end and collects what it prints; it reads no input. */
export async function runChild(
  file: string,
  args: readonly string[],
  { environment = process.env, nodeOptions = [], signal }: ChildOptions = {},
): Promise<ChildResult> {
  const child = spawn(process.execPath, [...nodeOptions, file, ...args], {
    cwd: repositoryRoot,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  const pieces: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => pieces.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => pieces.push(text));
  return new Promise((resolve) => {
    child.on('error', (error) => pieces.push(error.message));
    child.on('close', (code) => resolve({ code: code ?? 1, output: pieces.join('') }));
  });
}

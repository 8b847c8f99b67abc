import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import { repositoryRoot } from '../repositoryRoot.ts';

/** What came of a child process: its exit code, and all that it printed, in order. */
export interface ChildResult {
  code: number;
  output: string;
}

/** A child process that runs; it reads what is written to `input`. */
export interface Child {
  input: Writable;
  result: Promise<ChildResult>;
}

interface ChildOptions {
  environment?: NodeJS.ProcessEnv;
  /** Node's own options, before the program. */
  nodeOptions?: readonly string[];
  /** Ends the child, whose exit code is then 1. */
  signal?: AbortSignal;
}

/** Runs a Node program of this checkout to its end and collects what it prints; it reads no input. */
export function runChild(
  file: string,
  args: readonly string[],
  options: ChildOptions = {},
): Promise<ChildResult> {
  const { input, result } = startChild(file, args, options);
  input.end();
  return result;
}

/** Starts a Node program of this checkout and collects what it prints. */
export function startChild(
  file: string,
  args: readonly string[],
  { environment = process.env, nodeOptions = [], signal }: ChildOptions = {},
): Child {
  const child = spawn(process.execPath, [...nodeOptions, file, ...args], {
    cwd: repositoryRoot,
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  const pieces: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => pieces.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => pieces.push(text));
  // A child that has ended hears nothing more; its result tells that it has.
  child.stdin.on('error', () => undefined);
  const result = new Promise<ChildResult>((resolve) => {
    child.on('error', (error) => pieces.push(error.message));
    child.on('close', (code) => resolve({ code: code ?? 1, output: pieces.join('') }));
  });
  return { input: child.stdin, result };
}

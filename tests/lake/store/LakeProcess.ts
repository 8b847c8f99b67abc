import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A lake in a process of its own, which a test can kill; its modules are loaded before it opens a folder. */
export class LakeProcess {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  /** Starts the process; it waits for a folder. */
  static async start(): Promise<LakeProcess> {
    const script = new URL('waitingLake.ts', import.meta.url);
    const child = fork(script, { execArgv: ['--disable-warning=ExperimentalWarning'] });
    await once(child, 'message');
    return new LakeProcess(child);
  }

  /** The process's number. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Opens a folder and gives the lake's address, or raises what the lake said. */
  async open(dataFolder: string): Promise<string> {
    this.#child.send(dataFolder);
    const answer = await new Promise<unknown>((resolve) => this.#child.once('message', resolve));
    if (typeof answer === 'string' && answer.startsWith('http')) return answer;
    throw new Error(String(answer));
  }

  /** Ends the process at once, as a power cut would. */
  async kill(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }
}

/** Runs builds one at a time; wishes that come during one are answered by one more afterwards. */
export interface Rebuilder {
  /** Asks for a build; several wishes in a short time make one build. */
  ask: () => void;
  /** Forgets what is asked for and waits for the build that runs. */
  close: () => Promise<void>;
}

/** Makes a rebuilder that waits for a quiet moment, in milliseconds, before it builds. */
export function rebuilder(build: () => Promise<unknown>, quiet: number): Rebuilder {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let wished = false;
  let closed = false;

  const run = async (): Promise<void> => {
    while (wished && !closed) {
      wished = false;
      await build();
    }
  };
  const begin = (): void => {
    running ??= run().finally(() => (running = undefined));
  };
  const ask = (): void => {
    wished = true;
    clearTimeout(timer);
    timer = setTimeout(begin, quiet);
  };
  const close = async (): Promise<void> => {
    closed = true;
    clearTimeout(timer);
    await running;
  };
  return { ask, close };
}

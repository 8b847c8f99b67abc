import { pagesNow, type BuildPages } from '../site/pageProcess.ts';
import { readyPages, type ReadyPages } from './readyPages.ts';

/** Builds pages with the process that is ready, else with one that is started then. */
interface SparePages {
  build: BuildPages;
  /** Has a process get ready for the next build. */
  prepare: () => void;
}

/**
 * Keeps a process ready for the next build, so that readers see two seconds sooner what is published. The signal ends
 * the one that waits.
 */
export function sparePages(
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
  { ready, now } = { ready: readyPages, now: pagesNow },
): SparePages {
  let waiting: ReadyPages | undefined;
  return {
    build: async (folder) => {
      const spare = waiting;
      waiting = undefined;
      if (spare?.isCurrent() === true) return spare.build(folder);
      await spare?.drop();
      return now({ environment, signal })(folder);
    },
    prepare: () => {
      if (!signal.aborted) waiting ??= ready({ environment, signal });
    },
  };
}

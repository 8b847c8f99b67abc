import { pageProcess, type BuildPages } from '../site/pageProcess.ts';

/**
 * Builds pages with a process that has been waiting, and lets the next one wait afterwards, so that readers see what is
 * published half a second sooner. The signal ends the one that waits.
 */
export function sparePages(
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
  start = pageProcess,
): BuildPages {
  let waiting: BuildPages | undefined;
  return async (folder) => {
    const build = waiting ?? start({ environment, signal });
    waiting = undefined;
    const result = await build(folder);
    if (!signal.aborted) waiting = start({ environment, signal });
    return result;
  };
}

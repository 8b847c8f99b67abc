import { renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../repositoryRoot.ts';
import { pageProcess, type BuildPages, type Surroundings } from '../site/pageProcess.ts';
import { codeChangedSince } from './codeChangedSince.ts';

/** A process that has bundled the site's code and waits: once asked, it reads content and writes pages. */
export interface ReadyPages {
  /** Whether what it has bundled is still what the site would be built of. */
  isCurrent: () => boolean;
  /** Has it write the pages into an empty folder in `.build`; once. */
  build: BuildPages;
  /** Ends it unused. */
  drop: () => Promise<unknown>;
}

/** Starts a process that gets ready; only one of them at a time, for its pages lie in one place. */
export function readyPages({ environment, signal }: Surroundings): ReadyPages {
  const made = path.join(repositoryRoot, '.build', `ahead-${process.pid}`);
  rmSync(made, { recursive: true, force: true });
  const began = Date.now();
  const unwanted = new AbortController();
  const ends = AbortSignal.any([unwanted.signal, ...(signal ? [signal] : [])]);
  const { input, result } = pageProcess({ environment, signal: ends }, ['--out', made, '--hold']);
  let hasEnded = false;
  void result.then(() => {
    hasEnded = true;
  });
  return {
    isCurrent: () => !hasEnded && !codeChangedSince(began),
    build: async (folder) => {
      input.end('go');
      const outcome = await result;
      if (outcome.code === 0) {
        rmdirSync(folder);
        renameSync(made, folder);
      }
      return outcome;
    },
    drop: () => {
      unwanted.abort();
      return result;
    },
  };
}

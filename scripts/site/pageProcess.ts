import path from 'node:path';
import { startChild, type Child, type ChildResult } from '../processes/runChild.ts';
import { repositoryRoot } from '../repositoryRoot.ts';

/** Where Node keeps the compiled modules of a build, so that the next one begins sooner. */
const compiled = path.join(repositoryRoot, '.build', 'compiled');

/** A build makes much that lives briefly: with more room for that, it is cleared away less often. */
const nodeOptions = ['--max-semi-space-size=64'];

/** Builds all pages into a folder and tells how that went. */
export type BuildPages = (folder: string) => Promise<ChildResult>;

/** What a process that builds pages lives in. */
export interface Surroundings {
  /** What the pages read. */
  environment: NodeJS.ProcessEnv;
  /** Ends the process. */
  signal?: AbortSignal | undefined;
}

/** Starts a process that builds the pages once. */
export function pageProcess(
  { environment, signal }: Surroundings,
  options: readonly string[],
): Child {
  return startChild('scripts/site/astroBuild.ts', options, {
    environment: { NODE_COMPILE_CACHE: compiled, ...environment, ...plainText() },
    nodeOptions,
    ...(signal && { signal }),
  });
}

/** Builds pages with a process that is started when they are asked for. */
export function pagesNow(surroundings: Surroundings): BuildPages {
  return (folder) => {
    const { input, result } = pageProcess(surroundings, ['--out', folder]);
    input.end();
    return result;
  };
}

/** Keeps colours out of what a build prints where nobody would see them. */
function plainText(): NodeJS.ProcessEnv {
  return process.stdout.isTTY ? {} : { NO_COLOR: '1' };
}

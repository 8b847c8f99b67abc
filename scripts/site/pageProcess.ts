import path from 'node:path';
import { startChild, type ChildResult } from '../processes/runChild.ts';
import { repositoryRoot } from '../repositoryRoot.ts';

/** Where Node keeps the compiled modules of a build, so that the next one begins sooner. */
const compiled = path.join(repositoryRoot, '.build', 'compiled');

/** A build makes much that lives briefly: with more room for that, it is cleared away less often. */
const nodeOptions = ['--max-semi-space-size=64'];

/** Builds all pages into a folder and tells how that went. */
export type BuildPages = (folder: string) => Promise<ChildResult>;

interface Surroundings {
  /** What the pages read. */
  environment: NodeJS.ProcessEnv;
  signal?: AbortSignal | undefined;
}

/** Starts a process that has Astro ready and waits for its folder: one process builds once. */
export function pageProcess({ environment, signal }: Surroundings): BuildPages {
  const { input, result } = startChild('scripts/site/astroBuild.ts', [], {
    environment: { NODE_COMPILE_CACHE: compiled, ...environment, ...plainText() },
    nodeOptions,
    ...(signal && { signal }),
  });
  return (folder) => {
    input.end(folder);
    return result;
  };
}

/** Keeps colours out of what a build prints where nobody would see them. */
function plainText(): NodeJS.ProcessEnv {
  return process.stdout.isTTY ? {} : { NO_COLOR: '1' };
}

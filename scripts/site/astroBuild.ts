import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { defineCommand, isSpoken } from '../command.ts';
import { repositoryRoot } from '../repositoryRoot.ts';
import { UsageError } from '../UsageError.ts';
import { BuildFailure } from './BuildFailure.ts';
import { heldLog } from './heldLog.ts';
import { heldUntil } from './heldUntil.ts';

/** A process of its own for each build, so that no build meets the modules of the one before. */
await defineCommand({
  name: 'node scripts/site/astroBuild.ts',
  summary: 'Builds the pages into a folder, without gates and without a switch.',
  options: {
    out: { type: 'string', value: 'folder', help: 'Where the pages go.' },
    hold: { type: 'boolean', help: 'Bundle the code, then wait for "go" in the input.' },
  },
  run: async ({ out, hold = false }) => {
    if (out === undefined) throw new UsageError('--out is missing.');
    forReaders();
    const logger = { entrypoint: fileURLToPath(new URL('heldLog.ts', import.meta.url)) };
    const vite = hold ? heldUntil(asked) : {};
    const places = { root: repositoryRoot, outDir: out };
    await build({ ...places, logLevel: 'error', logger, vite }).catch((error: unknown) => {
      throw isSpoken(error) ? error : withAddresses(error);
    });
  },
}).main();

/** Waits until the pages are asked for; fails where whoever would ask is gone. */
async function asked(): Promise<void> {
  if ((await text(process.stdin)) !== 'go') throw new BuildFailure('Nobody asked for the pages.');
}

/** A build is for readers, also when a test runner or a developer's shell says otherwise in Astro's own names. */
function forReaders(): void {
  process.env['NODE_ENV'] = 'production';
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, name);
}

/** Puts the addresses of the pages that failed before an error that nobody foresaw. */
function withAddresses(error: unknown): BuildFailure {
  const pages = heldLog.filter((message) => message.startsWith('Caught error rendering'));
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new BuildFailure([...pages, words].join('\n'), { cause: error });
}

import { build } from 'astro';
import { defineCommand } from '../command.ts';
import { repositoryRoot } from '../repositoryRoot.ts';
import { UsageError } from '../UsageError.ts';

/** A process of its own for each build, so that no build meets the modules of the one before. */
await defineCommand({
  name: 'node scripts/site/astroBuild.ts',
  summary: 'Builds the pages into a folder, without gates and without a switch.',
  options: { out: { type: 'string', value: 'folder', help: 'Where the pages go.' } },
  run: async ({ out }) => {
    if (out === undefined) throw new UsageError('--out is missing.');
    await build({ root: repositoryRoot, outDir: out, logLevel: 'error' });
  },
}).main();

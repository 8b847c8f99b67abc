import { dev } from 'astro';
import { defineCommand } from '../command.ts';
import { portWish } from '../ports/portWish.ts';
import { stopSignal, untilAborted } from '../processes/stopSignal.ts';
import { repositoryRoot } from '../repositoryRoot.ts';
import { watchedByServers } from '../site/watchedByServers.ts';

/** A process of its own, because the site's build and its preview keep different content in memory. */
await defineCommand({
  name: 'node scripts/drafts/draftServer.ts',
  summary:
    'Serves the pages as they will be, drafts included, to editors whom the Studio sends here.',
  options: { port: { type: 'string', value: 'number', help: 'The port (4322).' } },
  run: async ({ port }) => {
    const signal = stopSignal();
    Object.assign(process.env, { CONTENT_PERSPECTIVE: 'drafts', CONTENT_PROBLEMS: 'show' });
    const wish = portWish('the preview', '--port', port, 4322);
    const server = await dev({
      root: repositoryRoot,
      configFile: 'site/preview/astro.config.mjs',
      server: { host: '127.0.0.1', port: wish.port },
      vite: { server: { watch: watchedByServers } },
      logLevel: 'warn',
    });
    process.stdout.write(`Preview ready at http://localhost:${server.address.port}\n`);
    await untilAborted(signal);
    await server.stop();
  },
}).main();

import { dev } from 'astro';
import { startLake } from 'lake/startLake.ts';
import { defineCommand } from './command.ts';
import { readDataOption } from './content/dataOption.ts';
import { withContent } from './content/withContent.ts';
import { claimPort } from './ports/claimPort.ts';
import { portWish } from './ports/portWish.ts';
import { stopSignal, untilAborted } from './processes/stopSignal.ts';
import { repositoryRoot } from './repositoryRoot.ts';
import { watchedByServers } from './site/watchedByServers.ts';

await defineCommand({
  name: 'npm run dev',
  summary:
    'Serves the site while you change its code. Content comes from the lake (one is started when none answers), ' +
    'and what is wrong with it is shown on the pages.',
  options: {
    port: {
      type: 'string',
      value: 'number',
      help: "The site's port (4321, or the next free one).",
    },
    data: readDataOption,
  },
  run: async ({ port, data }) => {
    const signal = stopSignal();
    const free = await claimPort(portWish('the site', '--port', port, 4321), say);
    await withContent({ startLake, dataFolder: data }, async ({ environment }) => {
      Object.assign(process.env, { CONTENT_PROBLEMS: 'show' }, environment);
      const server = { host: '127.0.0.1', port: free };
      const vite = { server: { watch: watchedByServers } };
      const site = await dev({ root: repositoryRoot, server, vite, logLevel: 'warn' });
      say(`The site is at http://127.0.0.1:${site.address.port}/  Stop it with Ctrl-C.`);
      await untilAborted(signal);
      await site.stop();
    });
  },
}).main();

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

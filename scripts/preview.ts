import { existsSync } from 'node:fs';
import { defineCommand } from './command.ts';
import { ConfigError } from '../site/content/environment.ts';
import { claimPort } from './ports/claimPort.ts';
import { portWish } from './ports/portWish.ts';
import { previousFolder, siteFolder } from './site/buildSite.ts';
import { serveSite } from './site/serveSite.ts';
import { restore } from './site/switchTo.ts';
import { stopSignal, untilAborted } from './processes/stopSignal.ts';

await defineCommand({
  name: 'npm run preview',
  summary: 'Serves the built site from dist/ as it is, without building it.',
  options: { port: { type: 'string', value: 'number', help: "The site's port (4321)." } },
  run: async ({ port }) => {
    restore(siteFolder, previousFolder);
    if (!existsSync(siteFolder))
      throw new ConfigError('There is no dist/. Run npm run build first.');
    const wish = portWish('the site', '--port', port, 4321);
    const server = await serveSite(siteFolder, await claimPort(wish, say));
    say(`The built site is at ${server.url}/  Stop it with Ctrl-C.`);
    await untilAborted(stopSignal());
    await server.close();
  },
}).main();

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

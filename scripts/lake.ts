import { startLake } from 'lake/startLake.ts';
import { defineCommand } from './command.ts';
import { portOption } from './portOption.ts';

await defineCommand({
  name: 'npm run lake',
  summary: "Starts a content lake on this computer; it speaks Sanity's HTTP API.",
  options: {
    port: {
      type: 'string',
      default: '3900',
      value: 'number',
      help: 'The port; 0 takes any free one.',
    },
    data: { type: 'string', default: '.lake', value: 'folder', help: 'Where everything is kept.' },
    empty: { type: 'boolean', help: 'Begin a new store without the starting dataset.' },
    studio: { type: 'string', default: '3333', value: 'number', help: 'The port of the Studio.' },
    preview: {
      type: 'string',
      default: '4322',
      value: 'number',
      help: 'The port of the preview site.',
    },
  },
  run: async ({ port, data, empty = false, studio, preview }) => {
    const pages = [portOption('studio', studio), portOption('preview', preview)];
    const lake = await startLake({
      port: portOption('port', port),
      dataFolder: data,
      empty,
      token: process.env['LAKE_TOKEN'],
      origins: pages.map((page) => `http://localhost:${page}`),
      log: (error) =>
        void process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`),
    });
    process.stdout.write(`Lake ready at ${lake.url}\n`);
    await stopSignal();
    await lake.close();
  },
}).main();

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

import { startLake } from 'lake/startLake.ts';
import { defineCommand } from './command.ts';
import { dataOption } from './content/dataOption.ts';
import { portWish } from './ports/portWish.ts';
import { stopSignal, untilAborted } from './processes/stopSignal.ts';

const port = (help: string) => ({ type: 'string', value: 'number', help }) as const;

await defineCommand({
  name: 'npm run lake',
  summary: "Starts a content lake on this computer; it speaks Sanity's HTTP API.",
  options: {
    port: port('The port (3900); 0 takes any free one.'),
    data: dataOption,
    empty: { type: 'boolean', help: 'Begin a new store without the starting dataset.' },
    'studio-port': port("The Studio's port (3333), whose pages may write."),
    'preview-port': port("The preview site's port (4322), whose pages may read drafts."),
  },
  run: async ({ data, empty = false, ...ports }) => {
    const signal = stopSignal();
    const pages = [
      portWish('the Studio', '--studio-port', ports['studio-port'], 3333),
      portWish('the preview', '--preview-port', ports['preview-port'], 4322),
    ];
    const lake = await startLake({
      port: portWish('the lake', '--port', ports.port, 3900).port,
      dataFolder: data,
      empty,
      origins: pages.map((page) => `http://localhost:${page.port}`),
      log: report,
    });
    process.stdout.write(`Lake ready at ${lake.url}\n`);
    await untilAborted(signal);
    await lake.close();
  },
}).main();

function report(error: unknown): void {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}

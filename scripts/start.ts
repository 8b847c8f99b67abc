import { startLake } from 'lake/startLake.ts';
import { defineCommand } from './command.ts';
import { dataOption } from './content/dataOption.ts';
import { portWish } from './ports/portWish.ts';
import { stopSignal } from './processes/stopSignal.ts';
import { Closers } from './start/Closers.ts';
import { start } from './start/start.ts';

const port = (help: string) => ({ type: 'string', value: 'number', help }) as const;

await defineCommand({
  name: 'npm start',
  summary:
    'Starts the lake, the Studio and the site on this machine, and builds the site again whenever something is published.',
  options: {
    port: port("The site's port (4321, or the next free one)."),
    'studio-port': port("The Studio's port (3333, or the next free one)."),
    'preview-port': port("The preview's port (4322, or the next free one)."),
    'lake-port': port("The lake's port (3900, or the next free one)."),
    data: dataOption,
    'no-studio': { type: 'boolean', help: 'Leave the Studio and the preview out.' },
  },
  run: async (options) => {
    const closers = new Closers();
    const ports = {
      site: portWish('the site', '--port', options.port, 4321),
      studio: portWish('the Studio', '--studio-port', options['studio-port'], 3333),
      preview: portWish('the preview', '--preview-port', options['preview-port'], 4322),
      lake: portWish('the lake', '--lake-port', options['lake-port'], 3900),
    };
    const wishes = {
      startLake,
      ports,
      dataFolder: options.data,
      withStudio: !options['no-studio'],
    };
    const say = (text: string) => void process.stdout.write(`${text}\n`);
    await start({ ...wishes, signal: stopSignal(), say }, closers).finally(() => closers.close());
  },
}).main();

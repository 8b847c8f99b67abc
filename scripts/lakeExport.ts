import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exportFiles } from 'lake/exchange/exportFiles.ts';
import { packFiles } from 'lake/exchange/packFiles.ts';
import { readStore } from 'lake/exchange/readStore.ts';
import { seedFrom } from 'lake/seedFrom.ts';
import { defineCommand } from './command.ts';
import { dataOption } from './content/dataOption.ts';
import { lakeNames } from './lakeNames.ts';
import { UsageError } from './UsageError.ts';

await defineCommand({
  name: 'npm run lake:export',
  summary: "Writes a lake, or a folder like lake/starting-dataset, in Sanity's own export format.",
  options: {
    data: {
      ...dataOption,
      help: "The lake's data folder, or a folder like lake/starting-dataset.",
    },
  },
  words: '<export.tar.gz or folder>',
  run: async ({ data }, [target, ...more]) => {
    if (target === undefined || more.length > 0)
      throw new UsageError('Name the one file or folder to write.');
    const isDataset = existsSync(join(data, 'dataset.yaml'));
    const seed = isDataset ? await seedFrom(data)(lakeNames) : await readStore(data);
    packFiles(target, exportFiles(seed));
    const documents = seed.documents.length - seed.assets.length;
    process.stdout.write(
      `Wrote ${documents} documents and ${seed.assets.length} assets to ${target}\n`,
    );
  },
}).main();

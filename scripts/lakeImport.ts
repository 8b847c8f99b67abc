import { statSync } from 'node:fs';
import { checkDataset } from 'lake/format/checkDataset.ts';
import { formatDataset } from 'lake/format/formatDataset.ts';
import { problemText } from 'lake/format/Problem.ts';
import { importToDataset } from 'lake/exchange/importToDataset.ts';
import { importToStore } from 'lake/exchange/importToStore.ts';
import { startingDatasetFolder } from 'lake/seedFrom.ts';
import { ConfigError } from '../site/content/environment.ts';
import { defineCommand } from './command.ts';
import { lakeNames } from './lakeNames.ts';
import { UsageError } from './UsageError.ts';

await defineCommand({
  name: 'npm run lake:import',
  summary: [
    'npm run lake:import takes a Sanity export into a lake (--data) or a dataset folder (--dataset).',
    'npm run lake:check names every mistake in a dataset folder; it is the same with --check.',
    'npm run lake:format writes every file of a dataset folder in its one form; it is the same with --format.',
    'The last two take one word, the folder: npm run lake:check -- my-dataset. Without it: lake/starting-dataset.',
  ].join('\n'),
  options: {
    data: {
      type: 'string',
      value: 'folder',
      help: 'Take the export into the lake of this data folder.',
    },
    dataset: {
      type: 'string',
      value: 'folder',
      help: 'Make this dataset folder hold exactly the export.',
    },
    check: {
      type: 'boolean',
      help: 'Name every mistake in a dataset folder, as lake:check does.',
    },
    format: {
      type: 'boolean',
      help: 'Write every file of a dataset folder in its one form, as lake:format does.',
    },
  },
  words: '<export.tar.gz or folder>',
  run: async ({ data, dataset, check, format }, [source, ...more]) => {
    if (more.length > 0) throw new UsageError('Name one export or folder.');
    if (check === true) return await reportCheck(datasetFolder(source));
    if (format === true) return await reportFormat(datasetFolder(source));
    if (source === undefined) throw new UsageError('Name the export to read.');
    if ((data === undefined) === (dataset === undefined)) {
      throw new UsageError('Say where the export goes: --data <lake> or --dataset <folder>.');
    }
    const { documents, assets } =
      dataset === undefined
        ? await importToStore(source, data ?? '', lakeNames)
        : await importToDataset(source, dataset, lakeNames);
    say(`Took in ${documents.length - assets.length} documents and ${assets.length} assets.`);
    return 0;
  },
}).main();

function datasetFolder(given: string | undefined): string {
  const folder = given ?? startingDatasetFolder;
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder;
  throw new ConfigError(`There is no folder "${folder}". Name one like lake/starting-dataset.`);
}

async function reportCheck(folder: string): Promise<number> {
  const { problems, seed } = await checkDataset(folder, lakeNames);
  for (const problem of problems) say(problemText(problem));
  const documents = seed.documents.length - seed.assets.length;
  if (problems.length > 0) say(`${problems.length} mistakes in ${folder}.`);
  else say(`${documents} documents and ${seed.assets.length} assets in ${folder}: no mistakes.`);
  return problems.length > 0 ? 1 : 0;
}

async function reportFormat(folder: string): Promise<number> {
  const problems = await formatDataset(folder, lakeNames);
  for (const problem of problems) say(problemText(problem));
  if (problems.length > 0) say('Nothing was written: correct these first.');
  return problems.length > 0 ? 1 : 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

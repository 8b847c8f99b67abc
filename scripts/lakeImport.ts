import { checkDataset } from 'lake/format/checkDataset.ts';
import { formatDataset } from 'lake/format/formatDataset.ts';
import { problemText } from 'lake/format/Problem.ts';
import { importToDataset } from 'lake/exchange/importToDataset.ts';
import { importToStore } from 'lake/exchange/importToStore.ts';
import { startingDatasetFolder } from 'lake/seedFrom.ts';
import { defineCommand } from './command.ts';
import { lakeNames } from './lakeNames.ts';
import { UsageError } from './UsageError.ts';

await defineCommand({
  name: 'npm run lake:import',
  summary:
    'Reads a Sanity export into a lake or into a dataset folder; checks and formats dataset folders.',
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
      help: 'Name every mistake in a dataset folder (lake/starting-dataset).',
    },
    format: {
      type: 'boolean',
      help: 'Write every file of a dataset folder in its canonical form.',
    },
  },
  words: '<export.tar.gz or folder>',
  run: async ({ data, dataset, check, format }, [source, ...more]) => {
    if (more.length > 0) throw new UsageError('Name one export or folder.');
    if (check === true) return await reportCheck(source ?? startingDatasetFolder);
    if (format === true) return await reportFormat(source ?? startingDatasetFolder);
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

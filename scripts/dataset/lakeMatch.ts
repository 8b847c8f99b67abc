import { readDatasetFolder } from 'lake/format/readDatasetFolder.ts';
import { problemText } from 'lake/format/Problem.ts';
import { writeDatasetFolder } from 'lake/format/writeDatasetFolder.ts';
import { startingDatasetFolder } from 'lake/seedFrom.ts';
import { ConfigError } from '../../site/content/environment.ts';
import { defineCommand } from '../command.ts';
import { translationsIn, type StoredTranslation } from './translations.ts';
import { lakeNames } from '../lakeNames.ts';
import { UsageError } from '../UsageError.ts';

await defineCommand({
  name: 'npm run lake:match',
  summary: [
    'npm run lake:match lists the translations of a dataset folder that do not match their originals.',
    'With ids, as npm run lake:match -- page-about-en, it records that these match as they stand now:',
    'each keeps the words of its original, so that a later change of the original shows.',
  ].join('\n'),
  options: {
    dataset: {
      type: 'string',
      value: 'folder',
      help: 'The dataset folder.',
      default: startingDatasetFolder,
    },
  },
  words: '<id ...>',
  run: async ({ dataset }, ids) => {
    const { seed, dates, problems } = await readDatasetFolder(dataset, lakeNames);
    if (problems.length > 0) throw new ConfigError(problems.map(problemText).join('\n'));
    const translations = translationsIn(seed.documents);
    if (ids.length === 0) {
      say(report(translations));
      return;
    }
    const snapshots = new Map(translations.map(({ id, snapshot }) => [id, snapshot]));
    const unknown = ids.filter((id) => !snapshots.has(id));
    if (unknown.length > 0) {
      throw new UsageError(`No translation in ${dataset} has the id "${unknown.join('", "')}".`);
    }
    const documents = seed.documents.map((document) => {
      const matchedOriginal = snapshots.get(document._id);
      return ids.includes(document._id) ? { ...document, matchedOriginal } : document;
    });
    writeDatasetFolder(dataset, { ...seed, documents }, dates);
    say(`Recorded for ${ids.length} of ${translations.length} translations that they match.`);
  },
}).main();

function report(translations: readonly StoredTranslation[]): string {
  const lines = translations.flatMap(({ id, original, freshness }) => {
    if (freshness === 'current') return [];
    return freshness === 'outdated'
      ? [`${id}: "${original}" has changed since they were compared.`]
      : [`${id}: nobody has compared it with "${original}" yet.`];
  });
  const current = translations.length - lines.length;
  return [...lines, `${current} of ${translations.length} translations match.`].join('\n');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

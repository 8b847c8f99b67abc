import { benchLanguage } from './benchLanguage.ts';
import { tableOf } from './tableOf.ts';
import { defineCommand } from '../command.ts';

await defineCommand({
  name: 'npm run bench:search',
  summary:
    'Measures how many forms of a word search finds by each of its other forms, and how much else it finds, beside ' +
    'what Pagefind finds by itself. Words that no rule was learnt from are told apart.',
  options: {},
  run: async () => {
    for (const locale of ['et', 'lt'] as const) {
      const { source, results } = await benchLanguage(locale);
      process.stdout.write(`${locale}: ${source}\n${tableOf(results)}\n\n`);
    }
  },
}).main();

import { benchLanguage } from './benchLanguage.ts';
import { benchMany, type ManyPages } from './benchMany.ts';
import type { FirstResult } from './firstResultBytes.ts';
import { tableOf } from './tableOf.ts';
import { defineCommand } from '../command.ts';

await defineCommand({
  name: 'npm run bench:search',
  summary:
    'Measures how many forms of a word search finds by each of its other forms, and how much else it finds, beside ' +
    'what Pagefind finds by itself. Words that no rule was learnt from are told apart. Then what an index of 3,000 ' +
    'pages costs.',
  options: {},
  run: async () => {
    for (const locale of ['et', 'lt'] as const) {
      const { source, results } = await benchLanguage(locale);
      process.stdout.write(`${locale}: ${source}\n${tableOf(results)}\n\n`);
      process.stdout.write(`${lineOf(locale, await benchMany(locale))}\n\n`);
    }
  },
}).main();

function lineOf(locale: string, many: ManyPages): string {
  const mega = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
  const { middle, most } = many.firstResult;
  const cost = (one: FirstResult | undefined): string =>
    one === undefined
      ? 'nothing'
      : `${String(Math.round(one.bytes / 1024))} KB for a word of ${String(one.pages)} pages`;
  return (
    `${locale}: an index of ${String(many.pages)} pages is made in ${many.seconds.toFixed(1)} s with at most ` +
    `${mega(many.memory)} of memory and has ${mega(many.bytes)}. The first results load ` +
    `${cost(middle)} in the middle, ${cost(most)} at most.`
  );
}

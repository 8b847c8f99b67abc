import { startLake } from 'lake/startLake.ts';
import { defineCommand } from './command.ts';
import { readDataOption } from './content/dataOption.ts';
import { withContent } from './content/withContent.ts';
import { progress } from './progress.ts';
import { buildSite } from './site/buildSite.ts';

await defineCommand({
  name: 'npm run build',
  summary:
    'Builds the site into dist/. Content comes from the lake (one is started when none answers), ' +
    'or from Sanity with CONTENT_SOURCE=hosted. A failed build leaves dist/ as it was.',
  options: { data: readDataOption },
  run: async ({ data }) => {
    const start = performance.now();
    const line = progress();
    line.say('Building the site ...');
    const site = await withContent({ startLake, dataFolder: data }, (content) =>
      buildSite(content),
    ).finally(line.done);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`Built ${site.pages.size} pages into dist/ in ${seconds} s.\n`);
  },
}).main();

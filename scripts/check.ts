import { startLake } from 'lake/startLake.ts';
import { report } from '../site/content/ContentProblem.ts';
import { parseEnvironment } from '../site/content/environment.ts';
import { readLibrary } from '../site/content/readLibrary.ts';
import { defineCommand } from './command.ts';
import { readDataOption } from './content/dataOption.ts';
import { withContent } from './content/withContent.ts';

await defineCommand({
  name: 'npm run check',
  summary:
    'Asks for all content as a build would, and prints everything that an editor has to mend.',
  options: { data: readDataOption },
  run: ({ data }) =>
    withContent({ startLake, dataFolder: data }, async ({ environment }) => {
      const { library } = await readLibrary(parseEnvironment(environment));
      const { byId, problems, studioUrl } = library;
      const found = problems.length === 0 ? 'Nothing to mend' : report(problems, studioUrl);
      process.stdout.write(`${found}\n${byId.size} documents read, ${problems.length} problems.\n`);
      return problems.length === 0 ? 0 : 1;
    }),
}).main();

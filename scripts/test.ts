import { defineCommand } from './command.ts';
import { lint } from './lint/lint.ts';
import { runTests } from './testing/runTests.ts';

await defineCommand({
  name: 'npm test',
  summary:
    'Runs the lint and all tests; the last line counts the tests. With files it runs only these, without the lint.',
  words: '[file ...]',
  options: {},
  run: async (_options, files) => {
    const clean = files.length > 0 || (await lint());
    const { passed, failed } = await runTests(files);
    if (!clean) process.stdout.write('The lint failed; its findings stand above the tests.\n');
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
    return clean && failed === 0 && passed > 0 ? 0 : 1;
  },
}).main();

import path from 'node:path';
import { defineCommand } from './command.ts';
import { runChild } from './processes/runChild.ts';

const prettier = 'node_modules/prettier/bin/prettier.cjs';

await defineCommand({
  name: 'npm run format',
  summary:
    'Writes every file in the form that the lint wants, or only the named files and folders.',
  words: '[file or folder ...]',
  options: {},
  run: async (_options, words) => {
    const paths = words.length === 0 ? ['.'] : words.map((word) => path.resolve(word));
    const args = ['--write', '--log-level', 'warn', ...paths];
    const { code, output } = await runChild(prettier, args);
    process.stderr.write(output);
    return code === 0 ? 0 : 1;
  },
}).main();

import { defineCommand } from './command.ts';
import { lint } from './lint/lint.ts';

await defineCommand({
  name: 'npm run lint',
  summary: 'Checks format, lint rules, pages and types; prints what each of them finds.',
  options: {},
  run: async () => ((await lint()) ? 0 : 1),
}).main();

/** One tool of the lint: a Node program of node_modules and its arguments. */
export interface LintStep {
  name: string;
  file: string;
  args: readonly string[];
}

/** The lint's tools, the slowest first. */
export const lintSteps: readonly LintStep[] = [
  {
    name: 'rules (eslint)',
    file: 'node_modules/eslint/bin/eslint.js',
    args: ['--max-warnings', '0', '.'],
  },
  {
    name: 'pages (astro check)',
    file: 'node_modules/astro/bin/astro.mjs',
    args: ['check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'],
  },
  { name: 'types (tsc)', file: 'node_modules/typescript/bin/tsc', args: ['--noEmit'] },
  {
    name: 'format (prettier)',
    file: 'node_modules/prettier/bin/prettier.cjs',
    args: ['--check', '--log-level', 'warn', '.'],
  },
];

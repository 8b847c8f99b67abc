import path from 'node:path';
import { startVitest, type TestModule, type Vitest } from 'vitest/node';
import { repositoryRoot } from '../repositoryRoot.ts';

/** How many tests passed and failed; a file that cannot be run, or a stray error, counts as one failed test. */
export interface TestCounts {
  passed: number;
  failed: number;
}

/** Runs the tests of the files whose paths contain one of the given words, or all tests, and counts them. */
export async function runTests(words: string[]): Promise<TestCounts> {
  const vitest = await startVitest(words, {
    config: path.join(repositoryRoot, 'tests', 'vitest.config.ts'),
    watch: false,
    reporters: ['default'],
  });
  const counts = countTests(vitest);
  await vitest.close();
  return counts;
}

function countTests(vitest: Vitest): TestCounts {
  const modules = vitest.state.getTestModules();
  const passed = sum(modules, (module) => [...module.children.allTests('passed')].length);
  const failed = sum(modules, failuresOf);
  return { passed, failed: failed + vitest.state.getUnhandledErrors().length };
}

function failuresOf(module: TestModule): number {
  const tests = [...module.children.allTests('failed')].length;
  return tests === 0 && module.state() === 'failed' ? 1 : tests;
}

function sum(modules: TestModule[], count: (module: TestModule) => number): number {
  return modules.reduce((total, module) => total + count(module), 0);
}

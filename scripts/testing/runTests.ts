import path from 'node:path';
import { createVitest, startVitest, type TestModule, type Vitest } from 'vitest/node';
import { repositoryRoot } from '../repositoryRoot.ts';
import { UsageError } from '../UsageError.ts';

const config = path.join(repositoryRoot, 'tests', 'vitest.config.ts');

/** How many tests passed and failed; a file that cannot be run counts as one failed test. */
export interface TestCounts {
  passed: number;
  failed: number;
}

/**
 * Runs the tests of the files whose paths contain one of the given words, or all tests, and counts them.
 * A run that Vitest gives up (a set-up fails, an error strays) counts as one failed test.
 * The projects run one after the other, so that a site that cannot be built fails only the tests that read it.
 */
export async function runTests(words: string[]): Promise<TestCounts> {
  const counts = { passed: 0, failed: 0 };
  for (const project of await projectNames(words)) {
    process.exitCode = 0;
    const { passed, failed } = await runProject(project, words);
    counts.passed += passed;
    counts.failed += failed;
  }
  return counts;
}

async function projectNames(words: readonly string[]): Promise<string[]> {
  const vitest = await createVitest({ config, watch: false });
  try {
    for (const word of words) await requireTests(vitest, word);
    return vitest.projects.map(({ name }) => name);
  } finally {
    await vitest.close();
  }
}

async function requireTests(vitest: Vitest, word: string): Promise<void> {
  if ((await vitest.globTestSpecifications([word])).length > 0) return;
  throw new UsageError(
    `No test matches "${word}". Name files or folders below tests/, or a part of their paths.`,
  );
}

async function runProject(project: string, words: string[]): Promise<TestCounts> {
  const vitest = await startVitest(words, {
    config,
    passWithNoTests: true,
    project,
    reporters: ['default'],
    watch: false,
  });
  const counts = countTests(vitest);
  await vitest.close();
  return counts;
}

function countTests(vitest: Vitest): TestCounts {
  const modules = vitest.state.getTestModules();
  const passed = sum(modules, (module) => [...module.children.allTests('passed')].length);
  const failed = sum(modules, failuresOf);
  return { passed, failed: failed === 0 && process.exitCode === 1 ? 1 : failed };
}

function failuresOf(module: TestModule): number {
  const tests = [...module.children.allTests('failed')].length;
  return tests === 0 && module.state() === 'failed' ? 1 : tests;
}

function sum(modules: TestModule[], count: (module: TestModule) => number): number {
  return modules.reduce((total, module) => total + count(module), 0);
}

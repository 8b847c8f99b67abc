import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const needsStudio = ['tests/browser/studio/**/*.test.ts'];
const needsBuild = ['tests/built/**/*.test.ts', 'tests/browser/**/*.test.ts'];
const needsAstro = ['tests/site/**/*.rendered.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...needsBuild, ...needsAstro],
        },
      },
      getViteConfig({ test: { name: 'rendered', include: needsAstro, testTimeout: 60_000 } }),
      {
        extends: true,
        test: {
          name: 'built',
          include: needsBuild,
          exclude: needsStudio,
          globalSetup: 'tests/buildOnce.ts',
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'studio',
          include: needsStudio,
          globalSetup: 'tests/buildStudioOnce.ts',
          maxWorkers: 1,
          // The real Studio in a real browser on a busy machine may miss a moment; twice in a row is a fault.
          retry: 1,
          testTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

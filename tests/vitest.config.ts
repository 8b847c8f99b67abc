import { defineConfig } from 'vitest/config';

const needsBuild = ['tests/built/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: needsBuild },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: needsBuild,
          globalSetup: 'tests/buildOnce.ts',
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

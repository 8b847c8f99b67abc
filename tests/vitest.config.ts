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
    ],
  },
});

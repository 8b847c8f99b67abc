import { defineCliConfig } from 'sanity/cli';

/** Without a lake's address the bundler has to know that there is none, or it keeps the lake's part. */
const withoutLake =
  process.env.SANITY_STUDIO_API_HOST === undefined
    ? { 'process.env.SANITY_STUDIO_API_HOST': 'undefined' }
    : {};

export default defineCliConfig({
  api: {
    projectId: process.env.SANITY_STUDIO_PROJECT_ID ?? 'koda',
    dataset: process.env.SANITY_STUDIO_DATASET ?? 'production',
  },
  deployment: { autoUpdates: false },
  vite: (config) => ({ ...config, define: { ...config.define, ...withoutLake } }),
});

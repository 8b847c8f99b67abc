import { defineCliConfig } from 'sanity/cli';

const { SANITY_STUDIO_API_HOST: lake, LAKE_TOKEN: token } = process.env;

/**
 * The embedded lake's token is put in only where there is a lake. Sanity itself puts every `SANITY_STUDIO_`
 * variable into a build, used or not, so the token is not called so. And without a lake's address the bundler has
 * to know that there is none, or it keeps the lake's part.
 */
const define =
  lake === undefined
    ? {
        'process.env.SANITY_STUDIO_API_HOST': 'undefined',
        'process.env.LAKE_TOKEN': 'undefined',
      }
    : { 'process.env.LAKE_TOKEN': JSON.stringify(token ?? '') };

export default defineCliConfig({
  api: {
    projectId: process.env.SANITY_STUDIO_PROJECT_ID ?? 'koda',
    dataset: process.env.SANITY_STUDIO_DATASET ?? 'production',
  },
  deployment: { autoUpdates: false },
  vite: (config) => ({ ...config, define: { ...config.define, ...define } }),
});

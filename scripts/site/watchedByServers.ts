/** Keeps development servers from watching what builds and the lake write: each build would cost them a second. */
export const watchedByServers = {
  ignored: ['**/dist/**', '**/.build/**', '**/.lake/**', '**/.astro/.prerender/**'],
};

import { defineConfig } from 'astro/config';

/**
 * The preview's own server, for development only: its pages stand in a folder where no build looks for any.
 */
export default defineConfig({
  srcDir: './site/preview',
  // Search engines never see a draft: of its full addresses only the paths count.
  site: 'https://drafts.example',
  publicDir: './site/public',
  cacheDir: './.build/preview',
  output: 'static',
  trailingSlash: 'ignore',
  prefetch: false,
  devToolbar: { enabled: false },
  vite: {
    cacheDir: './.build/preview-modules',
    optimizeDeps: { include: ['@sanity/visual-editing'] },
  },
});

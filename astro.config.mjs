import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parseEnvironment } from './site/content/environment.ts';
import { galleryIntegration } from './site/gallery/galleryIntegration.ts';

const { KODA_GALLERY } = process.env;

// One style sheet for what at least six routes share: a dozen small ones compress badly.
const sharedStyles = { name: 'shared', test: /\/site\/.*\.(astro|css)/, minShareCount: 6 };

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  site: parseEnvironment(process.env).siteUrl,
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  vite: {
    // Scripts stay files of their own: the policy allows them by their origin, not by their digests.
    build: { assetsInlineLimit: 0 },
    environments: {
      prerender: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [sharedStyles] } } } },
      },
    },
  },
  integrations: [
    // Highlighted code would need inline styles, which the policy forbids; quotes are written as they should be.
    mdx({ syntaxHighlight: false, smartypants: false }),
    ...(KODA_GALLERY === '1' ? [galleryIntegration()] : []),
  ],
});

/** What the files of one folder may import; their own folder is always allowed. */
export interface Room {
  folder: string;
  /** Folders (ending with a slash), files, packages, or `node:` for all of Node's. */
  may: readonly string[];
  /** What may be imported besides, with `import type` only. */
  mayForTypes: readonly string[];
}

/** Those files of content-schemas that hold lists and no parser; the site's rooms may read them. */
export const fixedLists = [
  'content-schemas/appearance/accent.ts',
  'content-schemas/convention.ts',
  'content-schemas/counties.ts',
  'content-schemas/countries.ts',
  'content-schemas/address.ts',
  'content-schemas/support/families.ts',
  'content-schemas/epcPayload.ts',
  'content-schemas/iban.ts',
  'content-schemas/inLocale.ts',
  'content-schemas/locales.ts',
  'content-schemas/mediaFiles.ts',
  'content-schemas/support/needs.ts',
  'content-schemas/support/serves.ts',
  'content-schemas/slugFrom.ts',
  'content-schemas/support/supportHref.ts',
  'content-schemas/typeNames.ts',
];

const schemaTypes = ['content-schemas/', 'astro', 'schema-dts'];
const parsedTypes = [...schemaTypes, 'site/content/'];
const writing = ['@portabletext/to-html', 'temporal-polyfill'];

/** Who may import whom. The longest folder that a file's path begins with is its room. */
export const rooms: readonly Room[] = [
  { folder: 'content-schemas/', may: ['zod'], mayForTypes: ['@sanity/types'] },
  {
    folder: 'studio/',
    may: [
      ...['content-schemas/', 'sanity', '@sanity/*', 'react', 'react-dom', 'styled-components'],
      ...['@portabletext/editor', '@portabletext/html', 'rxjs', 'temporal-polyfill'],
    ],
    mayForTypes: [],
  },
  {
    folder: 'lake/',
    may: [
      'groq-js',
      '@sanity/mutator',
      'hono',
      '@hono/node-server',
      'ws',
      'sharp',
      'yaml',
      'node:',
    ],
    mayForTypes: [],
  },
  {
    folder: 'scripts/',
    may: [
      ...['lake/', 'content-schemas/', 'site/content/', 'site/search/', 'node:'],
      // Finished pages say what their share pictures show; the drawing itself belongs to the site.
      'site/seo/share/',
      ...['@hono/node-server', 'astro', 'hono', 'htmlparser2', 'pagefind', 'subset-font', 'vitest'],
      ...['lighthouse', 'playwright-core', 'sharp'],
    ],
    mayForTypes: [],
  },
  {
    folder: 'site/pages/',
    may: [
      ...['site/content/', 'site/feeds/', 'site/handbook/', 'site/i18n/', 'site/layouts/'],
      ...['site/seo/', 'site/views/', ...fixedLists],
    ],
    mayForTypes: schemaTypes,
  },
  {
    folder: 'site/views/',
    may: [
      ...['site/components/', 'site/i18n/', 'site/layouts/', 'site/search/', 'site/seo/'],
      ...fixedLists,
    ],
    mayForTypes: schemaTypes,
  },
  {
    folder: 'site/layouts/',
    may: ['site/components/', 'site/i18n/', 'site/seo/', 'site/styles/', ...fixedLists],
    mayForTypes: schemaTypes,
  },
  {
    folder: 'site/components/',
    may: [
      ...['site/i18n/', 'site/styles/', ...fixedLists],
      ...['d3-array', 'd3-scale', 'd3-shape', 'uqr'],
    ],
    mayForTypes: schemaTypes,
  },
  {
    folder: 'site/handbook/',
    may: ['site/components/', 'site/i18n/', 'site/layouts/', ...fixedLists],
    mayForTypes: schemaTypes,
  },
  {
    folder: 'site/gallery/',
    may: [
      ...['site/components/', 'site/i18n/', 'site/layouts/', 'site/seo/', 'site/styles/'],
      ...['site/views/', ...fixedLists],
    ],
    mayForTypes: schemaTypes,
  },
  {
    folder: 'site/preview/',
    may: [
      ...['site/content/', 'site/pages/', 'astro', ...fixedLists],
      ...['@sanity/preview-url-secret', '@sanity/visual-editing'],
    ],
    mayForTypes: [],
  },
  { folder: 'site/styles/', may: [], mayForTypes: [] },
  {
    folder: 'site/i18n/',
    may: ['i18next', 'hyphen', 'temporal-polyfill', ...fixedLists],
    mayForTypes: schemaTypes,
  },
  {
    folder: 'site/seo/',
    may: [
      'site/i18n/',
      'site/fonts/',

      'satori',
      '@resvg/resvg-js',
      'node:',
      ...writing,
      ...fixedLists,
    ],
    mayForTypes: parsedTypes,
  },
  {
    folder: 'site/feeds/',
    may: [
      // How a text's marks and lists nest is said once, for pages and for feeds.
      'site/components/Prose/',
      ...['site/i18n/', 'feedsmith', 'node:', 'ical-generator', ...writing, ...fixedLists],
    ],
    mayForTypes: parsedTypes,
  },
  {
    folder: 'site/search/',
    may: ['site/i18n/', 'pagefind', 'node:', ...writing, ...fixedLists],
    mayForTypes: parsedTypes,
  },
  {
    folder: 'site/content/',
    may: [
      ...['@sanity/client', '@sanity/image-url', 'content-schemas/', 'site/i18n/', 'node:'],
      ...writing,
    ],
    mayForTypes: [],
  },
];

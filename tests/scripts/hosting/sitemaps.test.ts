import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';

import { sitemaps } from '../../../scripts/hosting/sitemaps.ts';
import { publishedPage } from './publishedPage.ts';

const origin = 'https://koda.example';
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
const pages = [
  publishedPage('/', { canonical: 'https://koda.example/' }),
  publishedPage('/en/a/', { modified: '2026-01-02T00:00:00.000Z' }),
  publishedPage('/et/a/', {
    modified: '2026-03-04T00:00:00.000Z',
    alternates: [
      { hreflang: 'et', href: 'https://koda.example/et/a/' },
      { hreflang: 'x-default', href: 'https://koda.example/en/a/?b&c' },
    ],
  }),
  publishedPage('/et/hidden/', { noindex: true, canonical: undefined }),
  publishedPage('/et/moved/', { canonical: 'https://koda.example/et/a/' }),
];

describe('sitemaps', () => {
  const files = sitemaps(pages, origin);
  const read = (file: string): unknown => parser.parse(files.get(file) ?? '');

  test('make one for each language and one for the start page, under an index with the newest dates', () => {
    expect(read('sitemap.xml')).toMatchObject({
      sitemapindex: {
        sitemap: [
          { loc: `${origin}/sitemap-en.xml`, lastmod: '2026-01-02T00:00:00.000Z' },
          { loc: `${origin}/sitemap-et.xml`, lastmod: '2026-03-04T00:00:00.000Z' },
          { loc: `${origin}/sitemap-start.xml` },
        ],
      },
    });
  });

  test('name pages that may be found and stand for themselves, with their versions, escaped', () => {
    expect(read('sitemap-et.xml')).toMatchObject({
      urlset: {
        url: {
          loc: `${origin}/et/a/`,
          lastmod: '2026-03-04T00:00:00.000Z',
          'xhtml:link': [
            { rel: 'alternate', hreflang: 'et', href: `${origin}/et/a/` },
            { rel: 'alternate', hreflang: 'x-default', href: `${origin}/en/a/?b&c` },
          ],
        },
      },
    });
  });

  test('say no date where no document tells one', () => {
    expect(files.get('sitemap-start.xml')).not.toContain('lastmod');
  });
});

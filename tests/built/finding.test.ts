import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';

import { locales } from 'content-schemas/locales.ts';

import { publishedPages } from '../../scripts/hosting/PublishedPage.ts';
import { searchNotices } from '../../scripts/hosting/searchNotices.ts';
import { builtPages, pageAt } from './builtPages.ts';

const { folder } = inject('built');
const origin = 'https://koda.example';
const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
});

const entry = z.object({
  loc: z.url(),
  lastmod: z.string().optional(),
  'xhtml:link': z.array(z.object({ hreflang: z.string(), href: z.url() })).optional(),
});
const sitemap = z.object({ urlset: z.object({ url: z.array(entry) }) });
type Entry = z.infer<typeof entry>;

const directivesOf = (policy: string) =>
  policy
    .split(';')
    .map((one) => one.trim().split(/\s+/u))
    .map(([name = '', ...sources]) => [name, sources] as const);

const pages = builtPages();
const entries = ['start', ...locales].flatMap(
  (group) => sitemap.parse(parser.parse(text(`sitemap-${group}.xml`))).urlset.url,
);
const mayBeFound = pages.filter(
  ({ address, $ }) => address !== '/404.html' && $('meta[name=robots]').length === 0,
);

describe('sitemaps', () => {
  it('name every page that may be found, and no other', () => {
    expect(entries.map(({ loc }) => loc).toSorted()).toEqual(
      mayBeFound.map(({ address }) => origin + address).toSorted(),
    );
  });

  it('name the versions that the page itself names, each of which names it back', () => {
    const byLoc = new Map(entries.map((entry) => [entry.loc, entry]));
    const versions = ({ 'xhtml:link': links = [] }: Entry) => links.map(({ href }) => href);
    const oneSided = entries.flatMap((entry) =>
      versions(entry).filter((href) => {
        const other = byLoc.get(href);
        return other === undefined || !versions(other).includes(entry.loc);
      }),
    );
    expect(oneSided).toEqual([]);
  });

  it('date documents by when they last changed, and not before they were published', () => {
    const dates = entries.flatMap(({ lastmod }) => lastmod ?? []);
    expect(dates.length).toBeGreaterThan(100);
    const [imported, ...published] = [...new Set(dates)].toSorted();
    expect(imported).toBe('2026-09-01T08:00:00.000Z');
    expect(published).toEqual(['2026-11-16T00:00:00.000Z', '2026-11-22T00:00:00.000Z']);
  });

  it('are found from robots.txt', () => {
    expect(text('robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`);
  });
});

describe('the policy for the whole site', () => {
  it('allows all that any page allows itself, and only search pages may run WebAssembly', () => {
    const header = /Content-Security-Policy: (.*)/.exec(text('_headers'))?.[1] ?? '';
    const whole = new Map(directivesOf(header));
    const policies = pages.map(({ address, $ }) => ({
      address,
      policy: $('meta[http-equiv="content-security-policy"]').attr('content') ?? '',
    }));
    const stricter = policies.flatMap(({ policy }) =>
      directivesOf(policy).filter(([name, sources]) =>
        sources.some((one) => one !== "'none'" && !whole.get(name)?.includes(one)),
      ),
    );
    expect(stricter).toEqual([]);
    expect(policies.filter(({ policy }) => !policy.startsWith("default-src 'none'"))).toEqual([]);
    const running = policies.filter(({ policy }) => policy.includes('wasm-unsafe-eval'));
    expect(running.map(({ address }) => address)).toEqual([
      '/en/search/',
      '/et/otsing/',
      '/lt/paieska/',
    ]);
  });
});

describe('titles and descriptions', () => {
  it('tell the pages of the starting dataset apart', () => {
    expect(searchNotices(publishedPages(folder))).toEqual([]);
  });
});

describe('examples and pages that only lead on', () => {
  it('are kept out of search engines and have no alternates', () => {
    const hidden = pages.filter(({ $ }) => $('meta[name=robots]').length > 0);
    expect(hidden.length).toBeGreaterThan(10);
    const wrong = hidden.filter(({ $ }) => $('link[hreflang][rel=alternate]').length > 0);
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

describe('former addresses', () => {
  it('lead on for readers, search engines and hosts alike', () => {
    const { $ } = pageAt('/et/lapsendamine/');
    const target = '/et/hoolduspere-eestkoste-lapsendamine/';
    expect($('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${target}`);
    expect($('link[rel=canonical]').attr('href')).toBe(origin + target);
    expect($(`main a[href="${target}"]`).text().trim()).toBe('Minge uuele lehele');
    expect(text('_redirects')).toContain(`/et/lapsendamine/ ${target} 301\n`);
    expect(text('nginx/maps.conf')).toContain(`"/et/lapsendamine/" "${target}";`);
  });

  it('say that a page is gone where it is', () => {
    const { $ } = pageAt('/et/naidis-maha-voetud-lehest/');
    expect($('h1').text()).toBe('Seda lehte enam ei ole');
    expect($('meta[http-equiv=refresh]')).toHaveLength(0);
    expect(text('_redirects')).toContain('/et/naidis-maha-voetud-lehest/ 410!');
  });
});

describe('share pictures', () => {
  it('are there for every page that names one, in the size it says', () => {
    const named = pages.flatMap(({ address, $ }) => {
      const href = $('meta[property="og:image"]').attr('content');
      return href === undefined ? [] : [{ address, file: new URL(href).pathname }];
    });
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter(({ file }) => !existsSync(path.join(folder, file)))).toEqual([]);
    const sizes = named.map(({ file }) => {
      const bytes = readFileSync(path.join(folder, file));
      return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].join(' × ');
    });
    expect(new Set(sizes)).toEqual(new Set(['1200 × 630']));
  });
});

describe('the web manifest', () => {
  it.each([...locales])('of %s names icons that exist', (locale) => {
    const read: unknown = JSON.parse(text(`${locale}/site.webmanifest`));
    expect(read).toMatchObject({ lang: locale, start_url: `/${locale}/` });
    const sources = [...text(`${locale}/site.webmanifest`).matchAll(/"src": "([^"]+)"/gu)];
    expect(sources).toHaveLength(4);
    expect(sources.filter(([, src = '']) => !existsSync(path.join(folder, src)))).toEqual([]);
  });
});

describe('the site map', () => {
  it.each([
    ['et', '/et/sisukaart/'],
    ['lt', '/lt/svetaines-medis/'],
    ['en', '/en/site-map/'],
  ] as const)('of %s leads to every page that a document has in it', (locale, address) => {
    const { $ } = pageAt(address);
    const links = new Set(
      $('main a')
        .toArray()
        .map(({ attribs }) => attribs['href']),
    );
    const written = pages.filter(
      (page) =>
        page.locale === locale &&
        page.$('meta[name="dcterms.modified"]').length > 0 &&
        page.address.split('/').length <= 5,
    );
    const easy = /\/(?:lihtsalt|lengvai|easy)\/$/u;
    const missing = written.filter((page) => !links.has(page.address) && !easy.test(page.address));
    expect(missing.map((page) => page.address)).toEqual([]);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { XMLParser } from 'fast-xml-parser';
import Parser from 'rss-parser';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';

import { hrefFor } from 'content-schemas/address.ts';
import { locales } from 'content-schemas/locales.ts';

import { feedSections } from '../../site/feeds/feedHref.ts';
import { builtPages, pageAt } from './builtPages.ts';

const { folder } = inject('built');
const origin = 'https://koda.example';
const homes = locales.flatMap((locale) =>
  [undefined, ...feedSections].map((section) => hrefFor({ locale, section })),
);
const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const reader = new Parser<object, { id: string; updated: string }>({
  customFields: { item: ['id', 'updated'] },
});

const shape = z.object({
  version: z.string(),
  language: z.string(),
  items: z.array(
    z.object({ id: z.string(), url: z.url(), title: z.string(), content_html: z.string() }),
  ),
});
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['entry', 'link'].includes(name),
});
const required = { id: z.string().startsWith('urn:uuid:'), updated: z.iso.datetime() };
const atomLink = z.object({ rel: z.string().default('alternate'), href: z.url() });
const atomFeed = z.object({
  feed: z.object({
    ...required,
    title: z.string().min(1),
    author: z.object({ name: z.string().min(1) }),
    link: z.array(atomLink),
    entry: z.array(
      z.object({
        ...required,
        title: z.union([z.string().min(1), z.object({ '#text': z.string().min(1) })]),
        content: z.object({ type: z.literal('html'), '#text': z.string().min(1) }),
        link: z.array(atomLink),
      }),
    ),
  }),
});
const jsonFeed = (home: string) => shape.parse(JSON.parse(text(`${home}feed.json`)));

describe.each(homes)('the feeds of %s', (home) => {
  it('are read by a feed reader, and say the same in both forms', async () => {
    const xml = text(`${home}atom.xml`);
    const atom = await reader.parseString(xml);
    const json = jsonFeed(home);
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json.language).toBe(home.slice(1, 3));
    expect(atom.items.map(({ id, title, link }) => [id, title, link])).toEqual(
      json.items.map(({ id, title, url }) => [id, title, url]),
    );
  });

  it('keep the rules of Atom: what a feed and each entry must say, once, and when', () => {
    const { feed } = atomFeed.parse(parser.parse(text(`${home}atom.xml`)));
    expect(feed.link.map(({ rel }) => rel).toSorted()).toEqual(['alternate', 'self']);
    const alternates = feed.entry.map(({ link }) => link.filter(({ rel }) => rel === 'alternate'));
    expect(alternates.filter((links) => links.length !== 1)).toEqual([]);
    const moments = feed.entry.map(({ updated }) => updated);
    expect(feed.updated).toBe(moments.toSorted().at(-1));
  });

  it('lead to pages that exist, with texts that are whole, safe and linked in full', () => {
    const { items } = jsonFeed(home);
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, url, content_html } of items) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/u);
      expect(existsSync(path.join(folder, new URL(url).pathname, 'index.html')), url).toBe(true);
      const $ = load(content_html, undefined, false);
      expect($('script, style, iframe, [style], [class]').length, url).toBe(0);
      const links = $('[href], [src]')
        .toArray()
        .map(({ attribs }) => attribs['href'] ?? attribs['src'] ?? '');
      expect(
        links.filter((link) => !/^(?:https?:\/\/|mailto:|tel:)/u.test(link)),
        url,
      ).toEqual([]);
      expect($.text().trim().length, url).toBeGreaterThan(20);
    }
  });
});

describe('every page of a language', () => {
  it('leads programs to feeds that exist', () => {
    const pages = builtPages().filter(
      ({ locale, $ }) => locale !== undefined && $('meta[name="koda:status"]').length === 0,
    );
    const feeds = pages.map(({ address, $ }) => ({
      address,
      hrefs: $('link[rel=alternate][type]')
        .toArray()
        .map(({ attribs }) => attribs['href'] ?? ''),
    }));
    expect(feeds.filter(({ hrefs }) => hrefs.length < 2)).toEqual([]);
    const all = new Set(feeds.flatMap(({ hrefs }) => hrefs));
    expect([...all].filter((href) => !existsSync(path.join(folder, href)))).toEqual([]);
  });

  it.each(['/et/uudisvood/', '/lt/naujienu-srautai/', '/en/feeds/'])(
    'can be followed from %s',
    (address) => {
      const { $ } = pageAt(address);
      expect($('main a[type="application/atom+xml"]')).toHaveLength(feedSections.length + 1);
    },
  );

  it('has an id that no address changes', () => {
    const first = jsonFeed('/et/').items.find(({ url }) => url.startsWith(`${origin}/et/uudised/`));
    expect(first?.id).toBe('urn:uuid:69e3154c-e426-522f-8952-61bbbc3e8bc8');
  });
});

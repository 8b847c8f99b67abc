import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';

import { hrefFor } from 'content-schemas/address.ts';
import { localeFacts, locales } from 'content-schemas/locales.ts';

import { builtPages, isFormer } from './builtPages.ts';

const pages = builtPages();
const inLanguages = pages.filter((page) => page.locale !== undefined && !isFormer(page));
/** The pages where something is not so, by address: an empty list is what a test wants. */
const where = (isWrong: (page: (typeof pages)[number]) => boolean) =>
  pages.filter(isWrong).map(({ address }) => address);

describe('every page', () => {
  it('is there: a chooser, an error page, and in each language home, sections and documents', () => {
    const addresses = pages.map(({ address }) => address);
    expect(addresses).toContain('/');
    expect(addresses).toContain('/404.html');
    for (const locale of locales) {
      expect(addresses).toContain(`/${locale}/`);
      for (const slug of Object.values(localeFacts[locale].sectionSlugs)) {
        expect(addresses).toContain(`/${locale}/${slug}/`);
      }
    }
    expect(pages.length).toBeGreaterThan(150);
  });

  it('says the language of its address, and that an easy-to-read version is one', () => {
    const easy = new Set(locales.map((locale) => localeFacts[locale].easySlug));
    const tagOf = (address: string, locale: string) =>
      easy.has(address.split('/').at(-2) ?? '') ? `${locale}-simple` : locale;
    expect(
      where(
        ({ address, locale, $ }) =>
          locale !== undefined && $('html').attr('lang') !== tagOf(address, locale),
      ),
    ).toEqual([]);
  });

  it('has one main heading, and headings that skip no level', () => {
    expect(where(({ $ }) => $('h1').length !== 1)).toEqual([]);
    const levels = ({ $ }: (typeof pages)[number]) =>
      $('main :is(h1, h2, h3, h4)')
        .toArray()
        .map(({ tagName }) => Number(tagName.slice(1)));
    expect(
      where((page) =>
        levels(page).some((level, index, all) => level - (all[index - 1] ?? level) > 1),
      ),
    ).toEqual([]);
  });

  it('breaks long words with hyphens that stand in main headings and nowhere else', () => {
    const elsewhere = ({ html }: (typeof pages)[number]) =>
      html.replaceAll(/<h1[\s>].*?<\/h1>/gsu, '').includes('\u00ad');
    expect(pages.filter(({ html }) => html.includes('\u00ad')).length).toBeGreaterThan(5);
    expect(where(elsewhere)).toEqual([]);
    const { folder } = inject('built');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const texts = files.filter((file) => /\.(?:json|xml|txt|ics|csv|webmanifest)$/u.test(file));
    const marked = texts.filter((file) =>
      readFileSync(path.join(folder, file), 'utf8').includes('\u00ad'),
    );
    expect(texts.length).toBeGreaterThan(30);
    expect(marked).toEqual([]);
  });

  it('has a title and a description of its own', () => {
    const titles = inLanguages.map(({ locale, $ }) => `${String(locale)} ${$('title').text()}`);
    expect(where(({ $ }) => $('title').text().trim() === '')).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
    expect(
      where(
        ({ locale, $ }) => locale !== undefined && !$('meta[name=description]').attr('content'),
      ),
    ).toEqual([]);
  });

  it('has landmarks and a way past the navigation', () => {
    expect(where(({ $ }) => $('main').length !== 1)).toEqual([]);
    expect(
      where(
        (page) =>
          inLanguages.includes(page) &&
          page.$('body a[href="#main"], body a[href="#content"]').length === 0,
      ),
    ).toEqual([]);
  });

  it('describes every picture and says its size', () => {
    expect(where(({ $ }) => $('img:not([alt])').length > 0)).toEqual([]);
    expect(where(({ $ }) => $('img:not([width]), img:not([height])').length > 0)).toEqual([]);
  });

  it('runs only scripts that are files of its own, and carries no inline style', () => {
    const foreign = 'script:not([type="application/ld+json"], [type=module][src^="/_astro/"])';
    expect(where(({ $ }) => $(foreign).length > 0)).toEqual([]);
    expect(where(({ $ }) => $('script[src]').text().trim() !== '')).toEqual([]);
    expect(where(({ $ }) => $('[style]').length > 0)).toEqual([]);
    const handlers = ({ $ }: (typeof pages)[number]) =>
      $('*')
        .toArray()
        .flatMap((element) =>
          'attribs' in element
            ? Object.keys(element.attribs).filter((name) => name.startsWith('on'))
            : [],
        );
    expect(where((page) => handlers(page).length > 0)).toEqual([]);
  });

  it('forbids what it does not need', () => {
    const policy = ({ $ }: (typeof pages)[number]) =>
      $('meta[http-equiv="content-security-policy" i]').attr('content') ?? '';
    expect(where((page) => !policy(page).includes("default-src 'none'"))).toEqual([]);
    const lax = /unsafe-inline|(?<!wasm-)unsafe-eval|\*/;
    expect(where((page) => lax.test(policy(page)))).toEqual([]);
    expect(where((page) => policy(page).includes('wasm-unsafe-eval'))).toEqual(
      locales.map((locale) => hrefFor({ locale, ownPage: 'search' })).sort(),
    );
  });

  it('carries nothing of the preview', () => {
    expect(where(({ html }) => html.includes('data-sanity'))).toEqual([]);
  });
});

import { AxeBuilder } from '@axe-core/playwright';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { gunzipSync, gzipSync } from 'node:zlib';

import { hrefFor } from 'content-schemas/address.ts';
import { locales, type Locale } from 'content-schemas/locales.ts';

import { startChromium } from './chromium.ts';

let browser: Browser;
let page: Page;
/** What the browser complained of, and what it asked of other hosts. */
let complaints: string[] = [];
/** Of scripts and index, as a host sends them that compresses text. */
let bytes = 0;
const { url, folder } = inject('built');
const origin = new URL(url).origin;

const searchAt = (locale: Locale, query = '') =>
  `${origin}${hrefFor({ locale, ownPage: 'search' })}${query && `?q=${encodeURIComponent(query)}`}`;

beforeAll(async () => {
  browser = await startChromium();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const isText = /\.js(?:on)?$/.test(pathname);
    if (!isText && !pathname.startsWith('/search/')) return;
    void response.body().then(
      (body) => (bytes += isText ? gzipSync(body).byteLength : body.byteLength),
      () => undefined,
    );
  });
});
afterAll(() => browser.close());

/** Opens the search page and waits until it has said what it found. */
async function search(locale: Locale, query: string): Promise<void> {
  complaints = [];
  await page.goto(searchAt(locale, query));
  await page.waitForFunction(() => {
    const said = document.querySelector('[role=status]')?.textContent ?? '';
    return said !== '' && !said.endsWith('…');
  });
}

const status = () => page.locator('[role=status]').textContent();
const titles = () => page.locator('[data-part=list] h3').allTextContents();
const marked = () => page.locator('[data-part=list] mark').allTextContents();

describe('searching', () => {
  it.each([
    { locale: 'et', query: 'lastele', word: /^(laps|last|laste)/i },
    { locale: 'et', query: 'hooldusperes', word: /hooldusper/i },
    { locale: 'lt', query: 'seimai', word: /^šeim/i },
    { locale: 'en', query: 'families', word: /^famil/i },
  ] as const)('finds other forms of "$query" and marks them', async ({ locale, query, word }) => {
    await search(locale, query);
    expect((await titles()).length).toBeGreaterThan(0);
    expect((await marked()).some((one) => word.test(one.trim()))).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('finds a compound by its tail, and a foster family by its popular name', async () => {
    await search('et', 'hoolduspere');
    await page.locator('[data-part=more]').click();
    await page.locator('[data-part=list] li').nth(10).waitFor();
    expect((await marked()).some((one) => /kriisihooldusper/i.test(one))).toBe(true);
    const service = page.locator('[data-part=list] a[href="/et/tugi/kriisihoolduspere/"]');
    expect(await service.count()).toBe(1);
    await search('et', 'kasupere');
    expect((await marked()).some((one) => /hooldusper/i.test(one))).toBe(true);
  });

  it.each([
    ['et', 'abi kohe', '/et/tugi/abi-kohe/'],
    ['et', 'kuidas saada kasuvanemaks', '/et/hoolduspere-eestkoste-lapsendamine/'],
    ['et', '116111', '/et/tugi/lasteabi/'],
    ['et', 'kaasamiskoolitus', '/et/koolitused/kaasamise-koolitus/'],
    ['lt', 'kaip tapti globėju', '/lt/pagalba/globejams-ir-rupintojams/'],
    ['lt', 'globa', '/lt/globa-ir-ivaikinimas/'],
    ['lt', 'paremti', '/lt/paremkite/'],
    ['en', 'shadow report', '/en/monitoring/ngo-report-estonia-2023/'],
    ['en', 'how to join', '/en/how-to-join-in-estonia/'],
    ['en', 'donate', '/en/support-the-confederation/'],
  ] as const)('leads in %s from "%s" to the page that answers it', async (locale, query, href) => {
    await search(locale, query);
    const first = page.locator('[data-part=list] a').first();
    expect(await first.getAttribute('href')).toBe(href);
  });

  it('answers while somebody types, keeps the question in the address, and leads to the page', async () => {
    await page.goto(searchAt('lt'));
    await page.locator('input[type=search]').pressSequentially('globėjams', { delay: 15 });
    await page.locator('[data-part=list] li').first().waitFor();
    expect(await status()).toMatch(/^„globėjams“: \d+ puslap/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('globėjams');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await titles()).not.toEqual([]);
    await page.locator('[data-part=list] a').first().click();
    await page.waitForURL((address) => !address.pathname.includes('paieska'));
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('narrows what was found, and tells how much each choice leaves', async () => {
    await search('et', 'laps');
    const type = page.locator('[data-part=type]');
    await type.waitFor();
    const [, choice = ''] = await type.locator('option').allTextContents();
    const [, count] = /\((\d+)\)/.exec(choice) ?? [];
    await type.selectOption({ index: 1 });
    await page.waitForFunction(
      (text) => document.querySelector('[role=status]')?.textContent.includes(text),
      `: ${String(count)} leh`,
    );
    expect(new URL(page.url()).searchParams.get('type')).toBe(choice.replace(/ \(\d+\)$/, ''));
    await page.reload();
    await page.locator('[data-part=list] li').first().waitFor();
    expect(await status()).toContain(`: ${String(count)} leh`);
  });

  it('offers near misses, other languages and the sections where nothing was found', async () => {
    await search('et', 'eestkotse');
    await page.locator('[data-part=near]').waitFor();
    expect(await page.locator('[data-part=near-list] a').allTextContents()).toContain('eestkoste');
    await search('et', 'savivaldybės');
    await page.locator('[data-part=elsewhere]').waitFor();
    const elsewhere = page.locator('[data-part=elsewhere-list] a[hreflang=lt]');
    expect(await elsewhere.textContent()).toMatch(/^\d+ leh(t|te) leedu keeles$/);
    await elsewhere.click();
    await page.locator('[data-part=list] li').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/lt/paieska/');
  });

  it.each(['a', '?!', '<script>alert(1)</script>', '"laps', "'", '😀', 'дети', 'x'.repeat(500)])(
    'stays calm about %s',
    async (query) => {
      await search('et', query);
      expect(await status()).toMatch(/^(Kirjutage|„)/);
      expect(await page.locator('[data-part=failed]').isHidden()).toBe(true);
      expect(complaints).toEqual([]);
    },
  );

  it('reads a letter and its accent as one', async () => {
    await search('et', 'o\u0303igus');
    const found = await titles();
    await search('et', 'õigus');
    expect(await titles()).toEqual(found);
    expect(found).not.toEqual([]);
  });
});

describe('the search page', () => {
  it('loads nothing of the index before somebody searches, and little then', async () => {
    bytes = 0;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(searchAt('et'));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((one) => one.startsWith('/search/'))).toEqual([]);
    await page.locator('input[type=search]').fill('laps');
    await page.locator('[data-part=list] li').first().waitFor();
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes, `${bytes} bytes`).toBeLessThan(200 * 1024);
  });

  it('says so when the index cannot be loaded, and shows the sections', async () => {
    await page.route('**/search/et/**', (route) => route.abort());
    await page.goto(searchAt('et', 'laps'));
    await page.locator('[data-part=failed]').waitFor();
    expect(await status()).toBe('Otsing ei avanenud. Võib-olla katkes ühendus.');
    expect(await page.locator('main a[href="/et/koolitused/"]').isVisible()).toBe(true);
    await page.unroute('**/search/et/**');
    await page.locator('[data-part=retry]').click();
    await page.locator('[data-part=list] li').first().waitFor();
  });

  it('says so when its own script cannot be loaded, and keeps the question', async () => {
    const script = /\/_astro\/SearchPage\./;
    await page.goto(searchAt('lt'));
    await page.route(script, (route) => route.abort());
    await page.locator('input[type=search]').fill('vaikas');
    await page.locator('[data-part=failed]').waitFor();
    expect(await status()).toBe('Paieškos atverti nepavyko. Galbūt nutrūko ryšys.');
    await page.unroute(script);
    await page.locator('[data-part=retry]').click();
    await page.locator('[data-part=list] li').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('vaikas');
  });

  it('loads the endings of no other language', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await search('en', 'families');
    expect(asked.filter((one) => /\/(?:et|lt)\./.test(one))).toEqual([]);
    await search('lt', 'vaikas');
    expect(asked.filter((one) => /\/(?:et|lt)\./.test(one))).toHaveLength(1);
  });

  it.each(locales)('offers the sections where scripts do not run, in %s', async (locale) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(searchAt(locale));
    expect(await plain.locator('input[type=search]').isVisible()).toBe(false);
    expect(await plain.locator('[data-part=no-script]').isVisible()).toBe(true);
    expect(await plain.locator('main ul a').count()).toBeGreaterThanOrEqual(6);
    await context.close();
  });

  it('has nothing to mend for axe, with results and without', async () => {
    for (const query of ['laps', 'qqqqxx']) {
      await search('et', query);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${String(nodes[0]?.target)}`)).toEqual([]);
    }
  });
});

describe('every index', () => {
  it.each(locales)('shows no added form in a text of %s', (locale) => {
    const fragments = path.join(folder, 'search', locale, 'fragment');
    const files = readdirSync(fragments);
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const text = gunzipSync(readFileSync(path.join(fragments, file))).toString('utf8');
      expect(text).toMatch(/^pagefind_dcd\{.*"content":"[^"]/s);
      expect(text).not.toMatch(/\bz[zv][\p{L}\p{N}]+z[qwxv]\b/u);
    }
  });
});

import { AxeBuilder } from '@axe-core/playwright';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { locales, localeFacts, sections } from 'content-schemas/locales.ts';

import { startChromium } from './chromium.ts';

let browser: Browser;
const { url } = inject('built');
const at = (address: string) => new URL(address, url).href;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

/** A fresh browser window without JavaScript; what it asked of other hosts is collected. */
async function visit(
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; strangers: string[] }> {
  const context = await browser.newContext(options);
  const strangers: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(url.replace(/\/$/, ''))) strangers.push(request.url());
  });
  return { context, strangers };
}

/** One page of every kind, the languages taking turns. */
const kinds = [
  '/',
  '/404.html',
  ...locales.flatMap((locale, turn) => [
    `/${locale}/`,
    ...sections
      .filter((_, index) => index % locales.length === turn)
      .map((section) => `/${locale}/${localeFacts[locale].sectionSlugs[section]}/`),
  ]),
  '/et/kuidas-liituda/',
  '/lt/globa-ir-ivaikinimas/',
  '/et/kuidas-vorgustik-sundis/',
  '/lt/paremkite/',
  '/et/projektid/teema/asendushooldus/',
  '/et/liikmed/lk/2/',
  '/et/liikmed/vabauhenduste-liit/',
  '/en/support/psychological-counselling-estonia/easy/',
  '/lt/vadovas/',
  '/et/kasiraamat/lehe-kirjutamine/',
  '/en/accessibility/',
  '/lt/privatumas/',
  ...documentPages(),
];

/** One document's page under every section, and one free page, as the built site has them. */
function documentPages(): string[] {
  const { folder } = inject('built');
  return sections.flatMap((section, index) => {
    const locale = locales[index % locales.length] ?? 'et';
    const under = `/${locale}/${localeFacts[locale].sectionSlugs[section]}/`;
    const [first] = readdirSync(path.join(folder, under), { withFileTypes: true })
      .filter(({ name }) => existsSync(path.join(folder, under, name, 'index.html')))
      .map(({ name }) => name)
      .sort();
    return first === undefined ? [] : [`${under}${first}/`];
  });
}

describe('reading without JavaScript', () => {
  it('goes from the chooser to a training and on to its other language', async () => {
    const { context, strangers } = await visit({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(at('/'));
    await page.locator('a[href="/et/"]').first().click();
    expect(new URL(page.url()).pathname).toBe('/et/');
    await page.goto(at('/et/koolitused/'));
    const first = page.locator('main article a').first();
    const title = await first.textContent();
    await first.click();
    expect(await page.locator('h1').textContent()).toContain(title?.trim());
    await page.locator('header a[hreflang=en]').first().click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(new URL(page.url()).pathname).toMatch(/^\/en\/trainings\/./);
    expect(strangers).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it.each([360, 1280])(
    'never scrolls sideways at %i pixels',
    async (width) => {
      const { context } = await visit({ viewport: { width, height: 800 } });
      const page = await context.newPage();
      const wide: string[] = [];
      for (const address of kinds) {
        await page.goto(at(address));
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) wide.push(`${address} by ${String(overflow)}`);
      }
      expect(wide).toEqual([]);
      await context.close();
    },
    60_000,
  );
});

describe('axe', () => {
  it.each(['light', 'dark'] as const)(
    'finds nothing to mend in the %s theme',
    async (colorScheme) => {
      const { context } = await visit({ colorScheme, viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      const found: string[] = [];
      for (const address of kinds) {
        await page.goto(at(address));
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        found.push(
          ...violations.map(({ id, nodes }) => `${address}: ${id} at ${String(nodes[0]?.target)}`),
        );
      }
      expect(found).toEqual([]);
      await context.close();
    },
    120_000,
  );
});

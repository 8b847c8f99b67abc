import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { startChromium } from './chromium.ts';

let browser: Browser;
const { url, folder } = inject('built');
const { origin } = new URL(url);

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

/** Every page of the Estonian site, which has all kinds of page, and those that stand above the languages. */
const addresses = [
  '/',
  '/404.html',
  ...readdirSync(path.join(folder, 'et'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map(
      (file) =>
        `/et/${file
          .split(path.sep)
          .join('/')
          .replace(/index\.html$/u, '')}`,
    )
    .sort(),
];

describe('every kind of page', () => {
  it('asks nothing of other sites, and keeps nothing in the browser', async () => {
    const context = await browser.newContext();
    const strangers: string[] = [];
    context.on('request', (request) => {
      const target = new URL(request.url());
      if (target.origin !== origin && target.protocol !== 'data:') strangers.push(target.href);
    });
    const page = await context.newPage();
    const kept: string[] = [];
    for (const address of addresses) {
      await page.goto(new URL(address, url).href);
      const [select] = await page.locator('support-filter select').all();
      await select?.selectOption({ index: 1 });
      const count = await page.evaluate(() => localStorage.length + sessionStorage.length);
      if (count > 0) kept.push(address);
    }
    expect(addresses.length).toBeGreaterThan(80);
    expect(strangers).toEqual([]);
    expect(kept).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  }, 120_000);
});

import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

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
    const heading = await page.locator('h1').textContent();
    expect(heading?.replaceAll('\u00ad', '')).toContain(title?.trim());
    await page.locator('header a[hreflang=en]').first().click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(new URL(page.url()).pathname).toMatch(/^\/en\/trainings\/./);
    expect(strangers).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});

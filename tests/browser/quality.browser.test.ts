import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { locales } from 'content-schemas/locales.ts';

import { builtPages } from '../built/builtPages.ts';
import { complaintsOf } from './axe.ts';
import { startChromium } from './chromium.ts';
import { everyKind } from './everyKind.ts';

const { url } = inject('built');
const pages = builtPages();
let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

/** Everything that one visit to a page shows: it is loaded once, and then seen in every light and width. */
async function faultsOf(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  const note = (place: string, found: readonly string[]) => {
    faults.push(...found.map((fault) => `${address} (${place}): ${fault}`));
  };
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(new URL(address, url).href);
  note('1280, light', await complaintsOf(page, 'everything'));
  note('1280', await sideways(page));
  note('reduced motion', await moving(page));
  await page.emulateMedia({ colorScheme: 'dark' });
  note('1280, dark', await complaintsOf(page, 'colours'));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.setViewportSize({ width: 360, height: await wholeHeight(page) });
  note('360, dark', await complaintsOf(page, 'everything'));
  await page.emulateMedia({ colorScheme: 'light' });
  note('360, light', await complaintsOf(page, 'colours'));
  note('360', await sideways(page));
  await page.setViewportSize({ width: 320, height: 640 });
  note('320', await sideways(page));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  note('text at 200 %', await sideways(page));
  return faults;
}

/** What stays at the foot of the window covers whatever is there just then; in a window as high as the page, nothing. */
function wholeHeight(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight + 100);
}

async function sideways(page: Page): Promise<string[]> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return wide > 0 ? [`scrolls sideways by ${String(wide)} pixels`] : [];
}

/** Whatever still moves for readers who asked for no movement. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      const isStill = /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none';
      return isStill ? [] : [`${element.tagName.toLowerCase()} moves`];
    }),
  );
}

describe('a page of every kind', () => {
  const everywhere = pages.filter(({ locale }) => locale === undefined);

  it.each([...locales, undefined])(
    'passes axe in both themes and widths, keeps its width and stays still (%s)',
    { timeout: 120_000 },
    async (locale) => {
      const own = locale === undefined ? everywhere : pages.filter((one) => one.locale === locale);
      const context = await browser.newContext();
      const page = await context.newPage();
      const faults: string[] = [];
      for (const address of everyKind(own)) faults.push(...(await faultsOf(page, address)));
      expect(faults).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      await context.close();
    },
  );
});

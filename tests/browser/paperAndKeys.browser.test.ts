import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { startChromium } from './chromium.ts';

const { url } = inject('built');
let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

async function at(address: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(new URL(address, url).href);
  return page;
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent.trim().replace(/\s+/g, ' '));

/** How far what is on the page has moved by itself, as Chromium counts it. */
const shiftSoFar = `new Promise((resolve) => {
  let sum = 0;
  const add = (list) => { for (const { value } of list.getEntries()) sum += value; };
  new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 300);
})`;

/** What the focus comes to with each press of the Tab key. */
async function walk(page: Page, presses: number): Promise<(string | undefined)[]> {
  const stops: (string | undefined)[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  return stops;
}

describe('the header, walked with the keyboard', () => {
  it('leads from the skip link over name, languages and sections', async () => {
    const page = await at('/et/', 1280);
    expect(await walk(page, 11)).toEqual([
      'Otse sisu juurde',
      'Lapse Huvikaitse Koda',
      ...['Eesti', 'Lietuvių', 'English'],
      ...['Koolitused', 'Projektid', 'Tugi peredele', 'Seire', 'Uudised', 'Liikmed'],
    ]);
    await page.close();
  });

  it('keeps the sections out of the way on a phone until the menu is opened', async () => {
    const page = await at('/et/', 360);
    await walk(page, 6);
    expect(await focused(page)).toBe('Menüü');
    expect(await page.getByRole('link', { name: 'Koolitused', exact: true }).isVisible()).toBe(
      false,
    );
    await page.keyboard.press('Enter');
    expect(await walk(page, 1)).toEqual(['Koolitused']);
    await page.close();
  });

  it('skips to the content', async () => {
    const page = await at('/et/', 1280);
    await walk(page, 1);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.close();
  });
});

/** True where the middle of what has the focus can be seen, and most of its corners. */
const isInSight = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body) return true;
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const corners = [left + 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => [x, y]));
    const seen = [...corners, [(left + right) / 2, (top + bottom) / 2]].filter(([x = 0, y = 0]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (one.contains(there) || there.contains(one));
    });
    return seen.length >= 3;
  });

describe('what has the focus', () => {
  it.each(['/et/', '/en/support/worried-about-a-child/', '/lt/pagalba/globojancioms-seimoms/'])(
    'is never hidden below what sticks to the edges of a phone on %s',
    async (address) => {
      const page = await at(address, 360);
      const hidden: (string | undefined)[] = [];
      for (let press = 0; press < 40; press += 1) {
        await page.keyboard.press('Tab');
        if (!(await isInSight(page))) hidden.push(await focused(page));
      }
      expect(hidden).toEqual([]);
      await page.close();
    },
  );
});

describe('the accordion', () => {
  it('opens and closes with the keyboard', async () => {
    const page = await at('/et/koolitused/huvikaitse-koolitus/', 1280);
    const details = page.locator('main details').first();
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await details.getAttribute('open')).toBe('');
    await page.keyboard.press('Space');
    expect(await details.getAttribute('open')).toBeNull();
    await page.close();
  });
});

describe('a table of three columns', () => {
  it('is a stack on a phone that scrolls nowhere, and a table for those who hear it', async () => {
    const page = await at('/et/kuidas-liituda/', 360);
    const table = page.locator('.table-frame').first();
    const wide = await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    expect(wide).toBe(false);
    expect(await table.getByRole('columnheader').count()).toBe(3);
    expect(await table.getByRole('cell').count()).toBe(9);
    expect(await table.locator('.label:visible').count()).toBe(6);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await table.locator('.label:visible').count()).toBe(0);
    await page.close();
  });
});

describe('a training on paper', () => {
  it.each([
    '/et/koolitused/huvikaitse-koolitus/',
    '/et/koolitused/kuidas-last-kuulata-naidiskoolitus/',
    '/lt/mokymai/kaip-isklausyti-vaika-pavyzdiniai-mokymai/',
    '/en/trainings/advocacy-training/',
  ])('fits a notice board: %s is one sheet, without navigation, unclipped', async (address) => {
    const page = await at(address, 1280);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav:visible').count()).toBe(0);
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((part) => getComputedStyle(part).overflowX !== 'visible')
        .filter((part) => !part.matches('svg, svg *, img, .unseen'))
        .map((part) => part.tagName),
    );
    expect(clipped).toEqual([]);
    await page.close();
  });
});

describe('a picture', () => {
  it('comes as AVIF in the size of its place, and nothing moves while it loads', async () => {
    const page = await browser.newPage({
      viewport: { width: 360, height: 740 },
      deviceScaleFactor: 2,
    });
    const pictures: string[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/media/')) pictures.push(response.url().replace(/^.*-/, ''));
    });
    await page.goto(new URL('/et/uudised/dialoog-lapse-oiguste-komiteega/', url).href, {
      waitUntil: 'networkidle',
    });
    expect(pictures).toEqual(['800.avif']);
    const shift: unknown = await page.evaluate(shiftSoFar);
    expect(shift).toBeLessThan(0.01);
    await page.close();
  });
});

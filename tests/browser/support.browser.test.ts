import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { startChromium } from './chromium.ts';

let browser: Browser;
const { url } = inject('built');
const at = (address: string) => new URL(address, url).href;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

/** A fresh page on a small phone; everything else on the web answers with an empty page. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ viewport, ...options });
  await context.route(
    (target) => !target.href.startsWith(new URL(url).origin),
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
  );
  const page = await context.newPage();
  await page.goto(at(address));
  return page;
}

const shown = (page: Page) => page.locator('article[data-needs]:visible h3').allTextContents();
const pathOf = (page: Page) => `${new URL(page.url()).pathname}${new URL(page.url()).search}`;

describe('a foster parent without JavaScript', () => {
  it.each([
    ['et', 'Hoolduspere', 'Tasuta'],
    ['lt', 'Globojame vaiką savo šeimoje', 'Nemokamai'],
    ['en', 'A foster family', 'Free of charge'],
  ])('finds support, its cost and a number within three taps (%s)', async (locale, who, free) => {
    const page = await open(`/${locale}/`, { javaScriptEnabled: false });
    await page
      .locator('main a[href$="/tugi/"], main a[href$="/pagalba/"], main a[href$="/support/"]')
      .first()
      .click();
    await page.locator('main a', { hasText: who }).first().click();
    await page.waitForLoadState('load');
    expect(await page.locator('article[data-needs] strong').first().textContent()).toContain(free);
    expect(await page.locator('article[data-needs] a[href^="tel:"]').count()).toBeGreaterThan(0);
    expect(await page.locator('support-filter select:visible').count()).toBe(0);
    expect(await page.locator('noscript a[href="#lists"]:visible').count()).toBe(1);
    await page.context().close();
  });
});

describe('the support filter', () => {
  it('narrows at once, tells how many are left, and keeps the choice in the address', async () => {
    const page = await open('/et/tugi/');
    const before = await shown(page);
    await page.selectOption('#need', 'peers');
    await page.selectOption('#where', 'ee-voru');
    const after = await shown(page);
    expect(after.length).toBeLessThan(before.length);
    expect(await page.locator('support-filter [role=status]').textContent()).toBe('2 teenust');
    expect(pathOf(page)).toBe('/et/tugi/?need=peers&where=ee-voru');
    await page.selectOption('#where', 'ee-harju');
    expect(await page.locator('support-filter [role=status]').textContent()).toBe('1 teenus');
    await page.locator('main a', { hasText: 'Eestkostepere' }).first().click();
    expect(pathOf(page)).toBe('/et/tugi/eestkosteperele/?need=peers&where=ee-harju');
    await page.waitForLoadState('load');
    expect(await page.locator('#need').inputValue()).toBe('peers');
    expect(await shown(page)).toHaveLength(1);
    await page.context().close();
  });

  it('offers something next when nothing is left, and shows all again', async () => {
    const page = await open('/en/support/?need=peers&where=LT');
    expect(await shown(page)).toEqual([]);
    expect(await page.locator('[data-nothing] a[href="#helplines"]:visible').count()).toBe(1);
    expect(await page.locator('main section:visible h2').allTextContents()).toHaveLength(1);
    await page.locator('support-filter button').click();
    expect((await shown(page)).length).toBeGreaterThan(8);
    expect(pathOf(page)).toBe('/en/support/');
    await page.context().close();
  });

  it('shrugs off an address that names what it does not know', async () => {
    const page = await open('/lt/pagalba/?need=money&where=xx');
    expect((await shown(page)).length).toBeGreaterThan(4);
    await page.context().close();
  });

  it('is walked with the keyboard alone', async () => {
    const page = await open('/et/tugi/hooldusperele/');
    await page.locator('#need').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#need').inputValue()).toBe('talk');
    expect((await shown(page)).length).toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('where');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('#need').inputValue()).toBe('');
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => document.activeElement?.textContent);
    expect(first?.trim()).toBe((await shown(page))[0]?.trim());
    await page.context().close();
  });
});

describe('a service in a list', () => {
  const folded = (page: Page) =>
    page.locator('article[data-needs] details .inside:visible').count();

  it('is folded on a phone, opens without script, lies open in more room and on paper', async () => {
    const page = await open('/et/tugi/hooldusperele/', { javaScriptEnabled: false });
    expect(await folded(page)).toBe(0);
    await page.locator('article[data-needs] summary').first().click();
    expect(await folded(page)).toBe(1);
    const all = await page.locator('article[data-needs] details').count();
    await page.emulateMedia({ media: 'print' });
    expect(await folded(page)).toBe(all);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await page.locator('article[data-needs] summary:visible').count()).toBe(0);
    expect(await folded(page)).toBe(all);
    await page.context().close();
  });

  it.each(['/et/tugi/', '/lt/pagalba/', '/en/support/'])(
    'leaves %s so short that a phone shows the first choices at once',
    async (address) => {
      const page = await open(address);
      const top = async (selector: string) =>
        (await page.locator(selector).first().boundingBox())?.y ?? Infinity;
      expect(await top('main .families a')).toBeLessThan(740);
      expect(await top('support-filter')).toBeLessThan(2 * 740);
      expect(await top('article[data-needs]')).toBeLessThan(3 * 740);
      await page.context().close();
    },
  );
});

describe('leaving a sensitive page', () => {
  it('is a plain link without JavaScript', async () => {
    const page = await open('/et/tugi/mure-lapse-parast/', { javaScriptEnabled: false });
    await page.locator('leave-page a').first().click();
    expect(page.url()).toBe('https://et.wikipedia.org/');
    await page.context().close();
  });

  it('takes three presses of Shift in a row, and announces each', async () => {
    const page = await open('/lt/pagalba/nerimaujantiems-del-vaiko/');
    const said = () => page.locator('leave-page [role=status]').textContent();
    await page.keyboard.press('Shift');
    expect(await said()).toContain('dar du kartus');
    await page.keyboard.press('Shift');
    expect(await said()).toContain('dar kartą');
    await page.keyboard.press('a');
    expect(await said()).toBe('');
    await page.keyboard.press('Shift+A');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.waitForURL('https://lt.wikipedia.org/');
    await page.context().close();
  });

  it('covers the page at once, and no way back leads to it', async () => {
    const page = await open('/et/');
    await page.goto(at('/et/tugi/mure-lapse-parast/'));
    const cover = await page.evaluate(() => {
      document.querySelector<HTMLElement>('leave-page a')?.click();
      const main = document.querySelector('main');
      return { main: main && getComputedStyle(main).display, title: document.title };
    });
    expect(cover).toEqual({ main: 'none', title: 'et.wikipedia.org' });
    await page.waitForURL('https://et.wikipedia.org/');
    await page.goBack();
    expect(pathOf(page)).toBe('/et/');
    await page.context().close();
  });

  it('begins anew when the presses are too far apart', async () => {
    const page = await open('/en/support/worried-about-a-child/');
    await page.clock.install();
    await page.reload();
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.clock.fastForward(6000);
    expect(await page.locator('leave-page [role=status]').textContent()).toContain('too far apart');
    await page.keyboard.press('Shift');
    expect(await page.locator('leave-page').getAttribute('data-presses')).toBe('1');
    await page.context().close();
  });
});

describe('a printed service', () => {
  it('is one sheet', async () => {
    const page = await open('/et/tugi/');
    const hrefs = await page
      .locator('article[data-needs] h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const others = [
      '/en/support/support-groups-estonia/',
      '/lt/pagalba/psichologo-konsultacijos-estijoje/',
    ];
    const sheets: Record<string, number> = {};
    for (const href of [...hrefs, ...others]) {
      await page.goto(at(href));
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      sheets[href] = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
    }
    expect(Object.entries(sheets).filter(([, count]) => count !== 1)).toEqual([]);
    expect(hrefs.length).toBeGreaterThan(5);
    await page.context().close();
  });
});

describe('pages of support', () => {
  const kinds = [
    ...['/et/tugi/', '/lt/pagalba/globojancioms-seimoms/', '/en/support/worried-about-a-child/'],
    ...['/et/tugi/nou-oiguste-kohta/', '/lt/pagalba/kokia-seima/', '/en/support/which-family/'],
    ...['/et/tugi/kriisihoolduspere/', '/en/support/other-families/'],
  ];

  it.each([
    ['light', 320],
    ['dark', 1280],
  ] as const)(
    'leave axe nothing to mend and never scroll sideways (%s, %i pixels)',
    async (colorScheme, width) => {
      const page = await open('/et/', { colorScheme, viewport: { width, height: 800 } });
      const found: string[] = [];
      for (const address of kinds) {
        await page.goto(at(address));
        const whole = await page.evaluate(() => document.body.scrollHeight + 100);
        await page.setViewportSize({ width, height: whole });
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) found.push(`${address} is ${String(wide)} pixels wide`);
        found.push(
          ...violations.map(({ id, nodes }) => `${address}: ${id} at ${String(nodes[0]?.target)}`),
        );
      }
      expect(found).toEqual([]);
      await page.context().close();
    },
  );
});

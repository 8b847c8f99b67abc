import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { startChromium } from './chromium.ts';

const { folder, url } = inject('built');
let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

/** A page of the built site with a copy button on it, as the bank details have, and the site's own script for it. */
async function pageWithButton(permissions: string[]): Promise<Page> {
  const script = readdirSync(path.join(folder, '_astro')).find((name) =>
    /^CopyText.*\.js$/u.test(name),
  );
  const context = await browser.newContext({ permissions });
  const page = await context.newPage();
  await page.goto(new URL('/et/meist/', url).href);
  await page.evaluate(
    (src) => {
      const element = document.createElement('copy-text');
      Object.assign(element.dataset, {
        text: 'EE382200221020145685',
        copied: 'Kopeeritud',
        failed: 'Ei õnnestunud',
      });
      element.innerHTML =
        '<button type="button" hidden>Kopeerige</button><span role="status"></span>';
      document.querySelector('main')?.prepend(element);
      document.head.append(
        Object.assign(document.createElement('script'), { type: 'module', src }),
      );
    },
    `/_astro/${String(script)}`,
  );
  return page;
}

describe('the copy button', () => {
  it('appears with the script, copies the number and says so', async () => {
    const page = await pageWithButton(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopeerige' }).click();
    await page.getByText('Kopeeritud', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('EE382200221020145685');
  });

  it('says so when the browser does not let it', async () => {
    const page = await pageWithButton([]);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Kopeerige' }).click();
    await page.getByText('Ei õnnestunud', { exact: true }).waitFor();
    expect(await page.locator('[role=status]').count()).toBe(1);
  });
});

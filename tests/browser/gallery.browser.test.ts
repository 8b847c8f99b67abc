import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { lakeContent } from '../../scripts/content/withContent.ts';
import { runChild } from '../../scripts/processes/runChild.ts';
import { repositoryRoot } from '../../scripts/repositoryRoot.ts';
import { serveSite } from '../../scripts/site/serveSite.ts';
import { lakeUnderTest, temporaryFolder } from '../lake/withLake.ts';
import { complaintsOf } from './axe.ts';
import { startChromium } from './chromium.ts';

const folder = path.join(temporaryFolder(), 'site');
const { editor, url, token } = await lakeUnderTest();
const named = (text: string) => ({ et: text, lt: text, en: text });
const pages = ['/gallery/', '/gallery/home/', '/gallery/training/', '/gallery/bad-input/'];
/** What axe says of a page as a whole, which many examples on one page cannot keep. */
const ofWholePages =
  /^(landmark-|duplicate-id|heading-order|region|page-has-heading-one|aria-allowed-role|skip-link)/;
let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  await editor.create({
    ...{ _id: 'us', _type: 'organisation', name: named('Meie'), slug: { current: 'meie' } },
  });
  await editor.create({
    ...{ _id: 'siteSettings', _type: 'siteSettings', name: named('Koda') },
    coalitions: [
      {
        ...{ _key: 'a', _type: 'coalition', country: 'EE', tagline: named('Koos') },
        organisation: { _ref: 'us', _type: 'reference' },
      },
    ],
    navigation: { et: [], lt: [], en: [] },
  });
  const { environment } = lakeContent({ ...process.env, KODA_GALLERY: '1' }, url, [token]);
  const { code, output } = await runChild('scripts/site/astroBuild.ts', ['--out', folder], {
    environment,
  });
  expect(code, output).toBe(0);
  site = await serveSite(folder, 0);
  browser = await startChromium();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('the gallery', () => {
  it('shows every component that has named examples', () => {
    const $ = load(readFileSync(path.join(folder, 'gallery/index.html'), 'utf8'));
    const shown = $('.component').map((_, part) => $(part).attr('id'));
    const files = globSync('site/components/*/*.examples.ts', { cwd: repositoryRoot });
    expect(shown.toArray().sort()).toEqual(
      files.map((file) => path.basename(file, '.examples.ts')).sort(),
    );
  });

  it.each(pages)('passes axe in both themes and keeps its width: %s', async (address) => {
    const page = await browser.newPage();
    await page.goto(new URL(address, site.url).href);
    const faults: string[] = [];
    for (const width of [1280, 360]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        const complaints = await complaintsOf(page, 'everything');
        const own = complaints.filter((complaint) => !ofWholePages.test(complaint));
        faults.push(...own.map((complaint) => `${String(width)} ${colorScheme}: ${complaint}`));
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) faults.push(`${String(width)}: scrolls sideways by ${String(over)} pixels`);
      }
    }
    expect(faults).toEqual([]);
    await page.close();
  });
});

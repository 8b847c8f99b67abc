import { serve } from '@hono/node-server';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { locales, type Locale } from 'content-schemas/locales.ts';
import { startLake } from 'lake/startLake.ts';
import { chromium, type Browser } from 'playwright-core';
import sharp from 'sharp';
import { ConfigError } from '../../site/content/environment.ts';
import { defineCommand } from '../command.ts';
import { findChromium } from '../findChromium.ts';
import { claimPort } from '../ports/claimPort.ts';
import { portWish } from '../ports/portWish.ts';
import { stopSignal } from '../processes/stopSignal.ts';
import { repositoryRoot } from '../repositoryRoot.ts';
import { statusRoute } from '../site/statusRoute.ts';
import { startStudio } from '../studio/startStudio.ts';
import { pictures, type StudioPicture } from './pictures.ts';

const folder = path.join(repositoryRoot, 'site', 'handbook', 'pictures');
const studioLocales = { et: 'et', lt: 'lt', en: 'en-US' } as const;

await defineCommand({
  name: 'npm run handbook:pictures',
  summary: [
    'Takes the pictures of the handbook from the real Studio on the starting dataset, in every language.',
    'Words choose some of them: npm run handbook:pictures -- desk training.',
  ].join('\n'),
  options: { port: { type: 'string', value: 'number', help: "The Studio's port (3333)." } },
  words: '<name ...>',
  run: async ({ port }, names) => {
    const chosen = pictures.filter(({ name }) => names.length === 0 || names.includes(name));
    const claimed = await claimPort(portWish('the Studio', '--port', port, 3333), say);
    const dataFolder = mkdtempSync(path.join(tmpdir(), 'koda-handbook-'));
    const origin = `http://localhost:${String(claimed)}`;
    const lake = await startLake({ port: 0, dataFolder, origins: [origin] });
    const site = await serveStatus(origin);
    const variables = {
      SANITY_STUDIO_API_HOST: lake.url,
      LAKE_TOKEN: lake.token,
      SANITY_STUDIO_SITE_URL: site.url,
      SANITY_STUDIO_PREVIEW_URL: site.url,
    };
    const studio = startStudio(claimed, variables, { signal: stopSignal(), say });
    try {
      if (!(await studio.answers)) throw new ConfigError('The Studio did not start.');
      await takeAll(chosen, origin);
    } finally {
      await studio.close();
      site.close();
      await lake.close();
      rmSync(dataFolder, { recursive: true, force: true });
    }
  },
}).main();

/** Stands for the site while the Studio asks it how its last build went. */
function serveStatus(origin: string): Promise<{ url: string; close: () => void }> {
  const built = { at: '2026-11-25T08:00:00Z', pages: 280, seconds: 6 };
  const { fetch } = statusRoute(() => ({ isWaiting: false, isBuilding: false, built }), origin);
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      resolve({ url: `http://127.0.0.1:${String(port)}`, close: () => void server.close() });
    });
  });
}

async function takeAll(chosen: readonly StudioPicture[], origin: string): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new ConfigError('There is no Chromium. Install it first.');
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    for (const locale of locales) {
      for (const picture of chosen) await take(picture, locale, origin, browser);
    }
  } finally {
    await browser.close();
  }
}

async function take(picture: StudioPicture, locale: Locale, origin: string, browser: Browser) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale: 'en-GB',
  });
  await context.addInitScript(
    (chosen) => localStorage.setItem('sanity-locale:koda:koda', chosen),
    studioLocales[locale],
  );
  await context.route(
    ({ hostname }) => !/^(127\.0\.0\.1|(.*\.)?localhost)$/u.test(hostname),
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(origin + picture.address[locale]);
  await page.getByTestId(picture.waitsFor).first().waitFor();
  for (const id of picture.presses ?? []) await page.getByTestId(id).click();
  if (picture.shows) {
    await page
      .getByTestId(picture.shows)
      .first()
      .evaluate((field) => field.scrollIntoView());
  }
  await page.waitForTimeout(6_000);
  const file = path.join(folder, locale, `${picture.name}.webp`);
  mkdirSync(path.dirname(file), { recursive: true });
  await sharp(await page.screenshot())
    .webp({ quality: 62, effort: 6 })
    .toFile(file);
  await context.close();
  say(path.relative(repositoryRoot, file));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient, type SanityClient } from '@sanity/client';
import { startLake, type RunningLake } from 'lake/startLake.ts';
import type { Browser, Page } from 'playwright-core';
import { inject, type TestContext } from 'vitest';

import { placeholders } from '../../buildStudioOnce.ts';
import { startChromium } from '../chromium.ts';
import { keptWindows, type KeptWindows } from './keptWindows.ts';
import { serveStudio } from './serveStudio.ts';

/** The Studio's languages under the names that Sanity knows them by. */
type StudioLanguage = 'et' | 'lt' | 'en-US';

/** How a page of the Studio is opened. */
export interface PageWishes {
  language?: StudioLanguage;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
}

/** The real Studio in Chromium on a lake of its own with the starting dataset. */
export interface OpenStudio {
  url: string;
  browser: Browser;
  /** A client that may write, reading drafts and published documents alike. */
  client: SanityClient;
  /** Opens an address of the Studio, such as `/structure/pages`, in a fresh browser window. */
  open: (address: string, wishes?: PageWishes) => Promise<Page>;
  /** Goes to an address in the window that stands open with these wishes, without loading the Studio again. */
  visit: KeptWindows['visit'];
  /** Closes the windows that stand open when a test has failed, so that the next begins in a fresh one. */
  afterTest: (test: TestContext) => Promise<void>;
  /** Stops the lake as a power cut would look to the Studio; what it gives back starts it again. */
  stopLake: () => Promise<() => Promise<void>>;
  close: () => Promise<void>;
}

/** Starts a lake, serves the Studio that was built for it, and starts a browser. */
export async function openStudio({
  siteUrl = 'http://127.0.0.1:9',
  previewUrl = 'http://localhost:9',
} = {}): Promise<OpenStudio> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'koda-studio-lake-'));
  const studio = await serveStudio(inject('studio').folder);
  const lakeAt = (port: number): Promise<RunningLake> =>
    startLake({ port, dataFolder, origins: [studio.url] });
  let lake = await lakeAt(0);
  const browser = await startChromium();
  studio.replace({
    [placeholders.SANITY_STUDIO_API_HOST]: lake.url,
    [placeholders.LAKE_TOKEN]: lake.token,
    [placeholders.SANITY_STUDIO_SITE_URL]: siteUrl,
    [placeholders.SANITY_STUDIO_PREVIEW_URL]: previewUrl,
  });
  const open: OpenStudio['open'] = (address, wishes) =>
    openPage(browser, studio.url + address, wishes);
  const windows = keptWindows(open);
  return {
    url: studio.url,
    browser,
    client: clientOf(lake),
    open,
    visit: windows.visit,
    afterTest: async ({ task }) => {
      if (task.result?.state === 'fail') await windows.closeAll();
    },
    stopLake: async () => {
      await lake.close();
      return async () => void (lake = await lakeAt(Number(new URL(lake.url).port)));
    },
    close: async () => {
      await browser.close();
      await studio.close();
      await lake.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

function clientOf({ url, token }: RunningLake): SanityClient {
  const api = { apiHost: url, useProjectHostname: false, apiVersion: '2025-02-19', useCdn: false };
  const content = { projectId: 'koda', dataset: 'production', perspective: 'raw' } as const;
  return createClient({ ...api, ...content, token });
}

async function openPage(browser: Browser, url: string, wishes: PageWishes = {}): Promise<Page> {
  const { language = 'en-US', ...look } = wishes;
  const viewport = { width: 1600, height: 2400 };
  const context = await browser.newContext({ viewport, locale: 'en-GB', ...look });
  await context.route(
    ({ hostname }) => !/^(127\.0\.0\.1|(.*\.)?localhost)$/.test(hostname),
    (route) => route.abort(),
  );
  await context.addInitScript((locale) => {
    if (localStorage.getItem('sanity-locale:koda:koda') === null)
      localStorage.setItem('sanity-locale:koda:koda', locale);
  }, language);
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  await page.goto(url);
  return page;
}

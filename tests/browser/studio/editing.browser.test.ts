import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { onPublish } from '../../../scripts/content/onPublish.ts';
import { lakeContent } from '../../../scripts/content/withContent.ts';
import { buildSite } from '../../../scripts/site/buildSite.ts';
import { rebuilder } from '../../../scripts/start/rebuilder.ts';
import { openStudio, type OpenStudio } from './openStudio.ts';

let studio: OpenStudio;
const patiently = { timeout: 25_000 };

beforeAll(async () => {
  studio = await openStudio();
});

afterAll(async () => {
  await studio.close();
});

/** The one field of a form by its name, to type into. */
function field(page: Page, name: string) {
  return page.getByTestId(`field-${name}`).getByRole('textbox').first();
}

async function publish(page: Page): Promise<void> {
  const button = page.getByTestId('action-publish');
  await expect.poll(() => button.isEnabled(), patiently).toBe(true);
  await button.click();
}

function stored(id: string): Promise<Record<string, unknown> | undefined> {
  return studio.client.getDocument(id);
}

describe('editing in the Studio', () => {
  test('saves a draft, publishes it, and the built page changes', async () => {
    const work = mkdtempSync(path.join(tmpdir(), 'koda-editing-'));
    const places = {
      work: path.join(work, 'work'),
      site: path.join(work, 'site'),
      previous: path.join(work, 'previous'),
    };
    const { apiHost = '', token = '' } = studio.client.config();
    const content = lakeContent(process.env, apiHost, [token]);
    const builds = rebuilder(() => buildSite(content, places), 300);
    const stopListening = onPublish(content.environment, builds.ask);
    try {
      const page = await studio.open('/intent/edit/id=page-history-en;type=page/');
      await field(page, 'title').fill('How the chamber began');
      const draft = () => stored('drafts.page-history-en');
      await expect.poll(draft, patiently).toMatchObject({ title: 'How the chamber began' });
      expect(await stored('page-history-en')).toMatchObject({ title: 'How the network began' });

      await publish(page);
      const heading = () =>
        headingOf(path.join(places.site, 'en/how-the-network-began/index.html'));
      await expect.poll(heading, { timeout: 40_000 }).toBe('How the chamber began');
      expect(await draft()).toBeUndefined();
      await page.context().close();
    } finally {
      stopListening();
      await builds.close();
      rmSync(work, { recursive: true, force: true });
    }
  });

  test('creates a training from the desk and publishes it', async () => {
    const page = await studio.open('/structure/trainings;undated');
    await page.getByTestId('multi-action-intent-button').click();
    await page.getByRole('menuitem', { name: 'Lithuanian' }).click();
    await field(page, 'title').fill('Žaisti ir klausytis');
    await field(page, 'summary').fill('Mokymai tiems, kas dirba su vaikais.');
    await page.getByTestId('field-slug').getByRole('button', { name: 'Generate' }).click();
    await publish(page);
    const created = () =>
      studio.client.fetch<unknown>(
        '*[_type == "training" && slug.current == "zaisti-ir-klausytis" && !(_id in path("drafts.**"))]{title, language, country}',
      );
    const expected = { title: 'Žaisti ir klausytis', language: 'lt', country: 'LT' };
    await expect.poll(created, patiently).toEqual([expected]);
    await page.context().close();
  });
});

function headingOf(file: string): string | undefined {
  try {
    return /<h1[^>]*>([^<]*)/.exec(readFileSync(file, 'utf8'))?.[1]?.trim();
  } catch {
    return undefined;
  }
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { OpenStudio } from './openStudio.ts';
import { openStudioWithPreview } from './openStudioWithPreview.ts';

const patient = { timeout: 90_000 };
let studio: OpenStudio;
let page: Page;

beforeAll(async () => {
  studio = await openStudioWithPreview();
  const viewport = { width: 1800, height: 1000 };
  page = await studio.open('/presentation?preview=/et/koolitused/kaasamise-koolitus/', {
    viewport,
  });
}, 120_000);

afterAll(() => studio.close());

describe('the preview', { timeout: 120_000 }, () => {
  it('opens the form of the page that it shows', async () => {
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor(patient);
    const title = page.getByTestId('field-title').locator('input');
    await title.waitFor(patient);
    expect(await title.inputValue()).toBe('Kaasamise koolitus');
  });

  it('shows a title as it is typed, before anything is published', async () => {
    await page.getByTestId('field-title').locator('input').fill('Kaasamise uus nimi');
    const heading = page.frameLocator('iframe').getByRole('heading', { level: 1 });
    await heading.getByText('Kaasamise uus nimi').waitFor(patient);
    const published = await studio.client.getDocument('training-kaasamine-et');
    expect(published?.['title']).toBe('Kaasamise koolitus');
  });

  it('leads from a text on the page to its field', async () => {
    await page.frameLocator('iframe').locator('.lead').click();
    await page.waitForURL(/training-kaasamine-et\/summary/);
  });

  it('shows drafts to nobody whom the Studio has not sent', async () => {
    const frame = page.frames().find((one) => one.url().includes('kaasamise-koolitus/?'));
    const answer = await fetch(frame?.url() ?? '');
    expect(answer.status).toBe(401);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { openStudio, type OpenStudio } from './openStudio.ts';

let studio: OpenStudio;
const patiently = { timeout: 20_000 };

beforeAll(async () => {
  studio = await openStudio();
});

afterEach((test) => studio.afterTest(test));
afterAll(() => studio.close());

const original = 'article-koolitused-et';
const address = `/intent/edit/id=${original};type=article/`;

async function said(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor();
}

async function publish(page: Page): Promise<void> {
  const button = page.getByTestId('action-publish');
  await expect.poll(() => button.isEnabled(), patiently).toBe(true);
  await button.click();
}

describe('translations in the Studio', () => {
  test('are created, grow outdated, are declared correct without a change of text, and take over', async () => {
    const page = await studio.visit(address);
    await page.getByRole('tab', { name: 'Translations' }).click();
    await page.getByRole('button', { name: 'Create the translation: Lietuvių' }).click();
    await page.getByLabel('Title in this language').fill('Interesų gynimo mokymai');
    await said(page, 'Address: /lt/interesu-gynimo-mokymai/');
    await page.getByLabel(/a copy that I write over/).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Create the translation' }).click();

    await page.getByTestId('original-facts').waitFor();
    await publish(page);
    await expect.poll(created, patiently).toEqual({
      title: 'Interesų gynimo mokymai',
      translationOf: { _type: 'reference', _ref: original },
      country: null,
    });

    await page.getByRole('link', { name: 'Open the original' }).click();
    const title = page.getByTestId('field-title').getByRole('textbox');
    await expect.poll(() => title.inputValue(), patiently).toMatch(/^Huvikaitse/);
    await title.fill('Huvikaitse ja kaasamise uued koolitused');
    await publish(page);

    await page.getByRole('tab', { name: 'Translations' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Lietuvių' });
    await row.getByText('Outdated').waitFor();
    await row.getByRole('button', { name: 'Compare' }).click();
    await said(page, 'Changed fields: Title');
    const inserted = page.getByTestId('compared-title').locator('ins');
    expect(await inserted.allTextContents()).toEqual(['uued ']);
    await page.getByRole('button', { name: 'Still correct' }).click();
    await said(page, 'The original’s text has not changed since it was compared.');
    expect(await created()).toMatchObject({ title: 'Interesų gynimo mokymai' });

    await page.getByRole('button', { name: 'Back to the translations' }).click();
    await row.getByText('Current').waitFor();
    await row.getByRole('button', { name: 'Make it the original' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Make it the original' }).click();
    await row.getByText('Original').waitFor();
    await expect
      .poll(created, { timeout: 20_000 })
      .toMatchObject({ translationOf: null, country: 'EE' });
  }, 120_000);

  test('stay in order: an original is not unpublished before its translations', async () => {
    const type = 'project';
    const id = 'project-crc-monitoring-lt';
    const page = await studio.open(`/intent/edit/id=${id};type=${type}/?perspective=published`);
    await page.getByTestId('action-menu-button').click();
    const unpublish = page.getByTestId('action-unpublish');
    await unpublish.waitFor();
    await unpublish.hover({ force: true });
    await said(page, /These translations need the original’s facts: English/);
    expect(await unpublish.isDisabled()).toBe(true);
    await page.context().close();
  });

  test('stay in order: a translation is not published before its original', async () => {
    const page = { _type: 'page', title: 'Eelnõu', language: 'et' };
    await studio.client.createOrReplace({ ...page, _id: 'drafts.first-et' });
    const reference = { _type: 'reference', _ref: 'first-et', _weak: true };
    const translationOf = { ...reference, _strengthenOnPublish: { type: 'page' } };
    const second = { ...page, language: 'lt', title: 'Juodraštis', translationOf };
    await studio.client.createOrReplace({ ...second, _id: 'drafts.first-lt' });
    const window = await studio.visit('/intent/edit/id=first-lt;type=page/');
    const button = window.getByTestId('action-publish');
    await button.hover({ force: true });
    await said(window, 'Publish the original “Eelnõu” first: the translation shows its facts.');
    expect(await button.isDisabled()).toBe(true);
  });

  test('are listed for the whole site, and the table follows what others do', async () => {
    const page = await studio.visit('/translations');
    const rows = page.getByTestId(/^row-/);
    await rows.first().waitFor();
    const title = 'Uus pealkiri kellegi teise käest';
    await studio.client.patch('training-huvikaitse-et').set({ title }).commit();
    await page.getByTestId('row-training-huvikaitse-et').getByText(title).waitFor();
    await page.getByLabel('Type').selectOption('training');
    await page.getByLabel('In the title').fill('kaest');
    await expect.poll(() => rows.count(), patiently).toBe(1);
  });
});

/** What the lake holds of the Lithuanian translation that the first test creates. */
async function created(): Promise<unknown> {
  return studio.client.fetch<unknown>(
    `*[_type == "article" && slug.current == "interesu-gynimo-mokymai" && !(_id in path("drafts.**"))][0]
      {title, translationOf, country}`,
  );
}

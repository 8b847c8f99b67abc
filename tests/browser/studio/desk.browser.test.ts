import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { openStudio, type OpenStudio } from './openStudio.ts';

let studio: OpenStudio;
let page: Page;

beforeAll(async () => {
  studio = await openStudio();
}, 120_000);
afterEach((test) => studio.afterTest(test));
afterAll(() => studio.close());

const openAddress = async (address: string) => {
  page = await studio.visit(address);
};
const listed = () => page.getByTestId('document-list-pane');
const overdue = () => page.getByTestId('attention-overdue');

describe('the desk', () => {
  it('lists a contact that nobody checked for half a year, and no longer once it is checked', async () => {
    await studio.client.patch('contact-lasteabi').set({ checkedOn: '2025-01-05' }).commit();
    await openAddress('/structure/attention');
    await overdue().waitFor();
    expect(await overdue().textContent()).toContain('Lasteabi');
    expect(await overdue().textContent()).toContain('Contact · checked 5 Jan 2025');
    expect(await overdue().locator('a').getAttribute('href')).toContain('contact-lasteabi');
    await studio.client.patch('contact-lasteabi').set({ checkedOn: today() }).commit();
    await studio.client.createOrReplace({
      _id: 'drafts.topic-proof',
      _type: 'topic',
      name: { en: 'Proof' },
    });
    await overdue().waitFor({ state: 'detached' });
    expect(await page.getByTestId('attention-drafts').textContent()).toContain('Proof');
  });

  it('lists originals only, with a badge for each of their languages that says when it is outdated', async () => {
    await openAddress('/structure/trainings;coming');
    const line = listed().locator('a', { hasText: 'Kuidas last kuulata' });
    await line.getByLabel('Eesti: Published').waitFor();
    expect(await line.getByLabel('English: Published').count()).toBe(1);
    expect(await listed().locator('a', { hasText: 'Listening to a child' }).count()).toBe(0);
    const title = 'Kuidas last kuulata: teine päev';
    await studio.client.patch('training-demo-et').set({ title }).commit();
    const changed = listed().locator('a', { hasText: title });
    await changed.getByLabel('English: Published · Outdated').waitFor();
    expect(await changed.getByLabel('Eesti: Published', { exact: true }).count()).toBe(1);
  });

  it('lists recommendations under the country of their report', async () => {
    await openAddress('/structure/monitoring;recommendations-LT');
    const line = listed().locator('[data-testid^="pane-item"]').first();
    await line.getByText('Lithuania').waitFor();
    expect(await listed().getByText('Estonia').count()).toBe(0);
  });

  it('begins a training in the language and country that the menu names', async () => {
    await openAddress('/intent/create/template=training-lt;type=training/');
    const form = page.getByTestId('form-view');
    const language = form.getByTestId('field-language').locator('option:checked');
    await language.getByText('Lietuvių').waitFor({ state: 'attached' });
    await form.getByTestId('group-tab-facts').click();
    const country = form.getByTestId('field-country').getByRole('radio', { name: 'Lithuania' });
    await country.waitFor();
    expect(await country.isChecked()).toBe(true);
  });

  it('offers no second settings, and neither deletes nor copies them', async () => {
    await openAddress('/structure/siteSettings');
    await page.getByTestId('field-name').waitFor();
    const footer = page.getByTestId('pane-footer');
    await footer.getByText('Publish').waitFor();
    expect(await footer.getByRole('button').count()).toBe(1);
    await page.getByTestId('new-document-button').click();
    await page.getByPlaceholder('Search document types').fill('s');
    await page.getByText('Support service in Estonian').waitFor();
    expect(await page.getByText('Site settings').count()).toBe(1);
  });
});

describe('the publishing page', () => {
  it('says that the last build failed, why, and leads to the document', async () => {
    const reason = [
      'The page "Meist" (Estonian) has a problem:\n  "Title" is missing.',
      'Open http://localhost:3333/intent/edit/id=page-about-et;type=page/ and correct it.',
    ].join('\n  ');
    const failed = { at: '2026-11-22T08:00:12.000Z', reason };
    await page.route('**/.koda/status.json', (route) =>
      route.fulfill({
        json: { isWaiting: false, isBuilding: false, failed },
        headers: { 'Access-Control-Allow-Origin': studio.url },
      }),
    );
    await openAddress('/site');
    const publishing = page.getByTestId('publishing');
    await publishing.getByText('The last build failed').waitFor();
    expect(await publishing.textContent()).toContain('"Title" is missing.');
    const link = publishing.getByText('Open the document');
    expect(await link.locator('xpath=ancestor::a').getAttribute('href')).toContain('page-about-et');
  });
});

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { englishResources } from '../../studio/locales/englishResources.ts';
import { openStudio, type OpenStudio } from './openStudio.ts';

let studio: OpenStudio;

beforeAll(async () => {
  studio = await openStudio();
  const draft = { _id: 'drafts.training-proof', _type: 'training', language: 'et', title: 'Proov' };
  await studio.client.create(draft);
}, 120_000);
afterEach((test) => studio.afterTest(test));
afterAll(() => studio.close());

const form = '/structure/trainings;undated;training-proof';
const viewport = { width: 1600, height: 1300 };
const spoken = [
  {
    language: 'et',
    list: 'Koolitused',
    title: 'Pealkiri',
    option: 'Konverents',
    insert: 'Lisa plokk: Tabel',
    validation: 'Kontroll',
    message: 'Täida see väli.',
  },
  {
    language: 'lt',
    list: 'Mokymai',
    title: 'Pavadinimas',
    option: 'Konferencija',
    insert: 'Įterpti bloką: Lentelė',
    validation: 'Patikra',
    message: 'Užpildykite šį lauką.',
  },
  {
    language: 'en-US',
    list: 'Training',
    title: 'Title',
    option: 'Conference',
    insert: 'Insert Table (block)',
    validation: 'Validation',
    message: 'Fill in this field.',
  },
] as const;

describe('the Studio', () => {
  it.each(spoken)('speaks "$language"', async ({ language, ...words }) => {
    const page = await studio.visit(form, { language, viewport });
    const view = page.getByTestId('form-view');
    await view.waitFor();
    expect(await page.getByTestId('field-title').textContent()).toContain(words.title);
    expect(await page.getByTestId(`pane-item-${words.list}`).count()).toBe(1);
    const insert = view.getByLabel(words.insert, { exact: true }).first();
    await insert.waitFor({ state: 'attached' });
    await page.getByLabel(words.validation, { exact: true }).click();
    await page.getByText(words.message).filter({ visible: true }).first().waitFor();
    if (language !== 'en-US') expect(await leftInEnglish(page)).toEqual([]);
    await view.getByTestId('group-tab-facts').click();
    await view.getByTestId('field-kind').getByText(words.option).waitFor();
  });

  it('saves what was typed, is loaded again in the chosen language, and remembers it', async () => {
    const page = await studio.visit(form, { language: 'en-US', viewport });
    await page.getByTestId('form-view').waitFor();
    await page.getByTestId('field-title').getByRole('textbox').fill('Proovikoolitus');
    await page.getByLabel('Language: English').click();
    await page.getByTestId('studio-languages').getByText('Lietuvių').click();
    await page.getByTestId('field-title').getByText('Pavadinimas').waitFor();
    await page.reload();
    await page.getByTestId('pane-item-Mokymai').waitFor();
    const stored = await studio.client.getDocument('drafts.training-proof');
    expect(stored?.['title']).toBe('Proovikoolitus');
  });
});

/** Sanity's own English words that can be read or heard on a page. */
async function leftInEnglish(page: Page): Promise<string[]> {
  const english = await englishResources();
  const known = new Set([...english.values()].flatMap((texts) => Object.values(texts)));
  const heard = await page.evaluate(() => {
    const labels = [...document.querySelectorAll('[aria-label], [placeholder]')].flatMap((one) => [
      one.getAttribute('aria-label') ?? '',
      one.getAttribute('placeholder') ?? '',
    ]);
    return [...document.body.innerText.split('\n'), ...labels].map((text) => text.trim());
  });
  const sameInBoth = new Set(['Meta', 'JSON', 'English']);
  return [...new Set(heard)].filter((text) => known.has(text) && !sameInBoth.has(text));
}

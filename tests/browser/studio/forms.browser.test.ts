import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { fromGoogleDocs } from '../../studio/inputs/paste/clippings.ts';
import { openStudio, type OpenStudio } from './openStudio.ts';

const patient = { timeout: 60_000 };
const text = (words: string, marks: string[] = []) => ({
  ...{ _type: 'span', _key: words.slice(0, 8), text: words },
  marks,
});
const paragraph = (style: string, ...children: ReturnType<typeof text>[]) => ({
  ...{ _type: 'block', _key: `${style}-${children[0]?.text ?? ''}`.slice(0, 12), style },
  markDefs: [{ _key: 'away', _type: 'externalLink', href: 'https://example.org' }],
  children,
});

let studio: OpenStudio;

beforeAll(async () => {
  studio = await openStudio();
  await studio.client.createOrReplace({
    ...{ _id: 'drafts.form', _type: 'training', language: 'et', title: 'Vorm' },
    kind: 'training',
    country: 'EE',
    sessions: [{ _type: 'session', _key: 'one', timeZone: 'Europe/Tallinn', state: 'planned' }],
    body: [
      paragraph('h3', text('Liiga väike pealkiri')),
      paragraph('normal', text('Loe '), text('siin', ['away']), text(' või küsi 38001085718.')),
      paragraph('normal', text('Helista 8 600 12345.')),
      paragraph('normal', text(`Üks ${'sõna '.repeat(40)}ja lõpp.`)),
      { _type: 'figure', _key: 'child', alt: 'Laps kiigel', credit: 'foto', shows: 'person' },
    ],
  });
}, 120_000);

afterEach((test) => studio.afterTest(test));
afterAll(() => studio.close());

/** Opens the form with further parameters of its address. */
async function openForm(params: string, language: 'et' | 'lt' | 'en-US'): Promise<Page> {
  return studio.visit(`/intent/edit/id=form;type=training;${params}/`, { language });
}

/** The field for the beginning of the training's one session. */
async function openStart(): Promise<Locator> {
  const path = 'sessions[_key=="one"].start';
  const page = await openForm(`path=${encodeURIComponent(path)}`, 'en-US');
  const start = page.getByTestId(`field-${path}`);
  await start.waitFor(patient);
  return start;
}

async function storedStart(): Promise<unknown> {
  return studio.client.fetch('*[_id == "drafts.form"][0].sessions[0].start');
}

describe('the input for a moment', { timeout: 120_000 }, () => {
  it('stores in UTC what is entered in the zone beside it', async () => {
    const start = await openStart();
    await start.getByLabel('Day').fill('2027-03-14');
    await start.getByLabel('Time').fill('10:00');
    await expect.poll(storedStart, patient).toBe('2027-03-14T08:00:00Z');
    await start.getByText('10:00, Tallinn time').waitFor(patient);
  });

  it('refuses a time that the clocks skip, and says why', async () => {
    const start = await openStart();
    await start.getByLabel('Day').fill('2027-03-28');
    await start.getByLabel('Time').fill('03:30');
    await start.getByText('There is no such time on that day').waitFor(patient);
    expect(await start.getByLabel('Time').inputValue()).toBe('03:30');
    await expect.poll(storedStart, patient).toBe('2027-03-28T03:30');
  });
});

describe('the input for an accent colour', { timeout: 120_000 }, () => {
  it('refuses a colour that nobody could read, and says by how much', async () => {
    const inspector = 'inspect=sanity%2Fstructure%2Fvalidation';
    const page = await studio.visit(
      `/intent/edit/id=siteSettings;type=siteSettings;path=accent.light;${inspector}/`,
      { language: 'et' },
    );
    const light = page.getByTestId('field-accent.light');
    const colour = light.getByTestId('string-input');
    await colour.fill('#f6bd4a', patient);
    await light.getByText('Kontrast 1,3 : 1').waitFor(patient);
    const refusal = page.getByText('kontrast on 1,3 : 1, vaja on vähemalt 4,5 : 1');
    await refusal.filter({ visible: true }).first().waitFor(patient);
    await colour.fill('#7a1f3d', patient);
    await refusal.first().waitFor({ ...patient, state: 'detached' });
  });
});

/** Pastes at the cursor, as the keyboard does when the clipboard holds these kinds of text. */
async function paste(into: Locator, kinds: Record<string, string>): Promise<void> {
  await into.evaluate((element, entries) => {
    const clipboardData = new DataTransfer();
    for (const [kind, text] of entries) clipboardData.setData(kind, text);
    const event = { clipboardData, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent('paste', event));
  }, Object.entries(kinds));
}

describe('rich text', { timeout: 120_000 }, () => {
  it('keeps the links of what is pasted, and makes one of an address', async () => {
    await studio.client.createOrReplace({ _id: 'drafts.pasted', _type: 'page', language: 'lt' });
    const page = await studio.visit('/intent/edit/id=pasted;type=page;path=body/');
    const text = page.getByTestId('field-body').getByRole('textbox').first();
    await text.click(patient);
    await paste(text, { 'text/html': fromGoogleDocs, 'text/plain': 'Teisės' });
    await text.getByText('Rašykite').waitFor(patient);
    const alone = 'https://example.org/a';
    await paste(text, { 'text/plain': alone });
    const within = '<span>, <a href="https://example.org/b">ten</a></span>';
    await paste(text, { 'text/html': within, 'text/plain': ', ten' });
    const stored = () =>
      studio.client.fetch<unknown>(
        `*[_id == "drafts.pasted"][0].body[]{
          "links": markDefs[]{_type, href},
          "linked": children[marks[0] in ^.markDefs[]._key].text
        }`,
      );
    const link = (href: string) => ({ _type: 'externalLink', href });
    await expect.poll(stored, patient).toEqual([
      { links: [], linked: [] },
      { links: [link('https://www.lrs.lt/')], linked: ['įstatymą'] },
      {
        links: [link('mailto:info@example.lt'), link(alone), link('https://example.org/b')],
        linked: ['Rašykite', alone, 'ten'],
      },
    ]);
  });
});

describe('publishing', { timeout: 120_000 }, () => {
  it('keeps a published address that has changed among the earlier ones', async () => {
    const id = 'training-kaasamine-et';
    const page = await studio.visit(`/intent/edit/id=${id};type=training/`, { language: 'en-US' });
    const slug = page.getByTestId('field-slug').getByRole('textbox');
    await slug.fill('kaasamine-koolis', patient);
    const stored = () => studio.client.fetch<unknown>(`*[_id == "drafts.${id}"][0].slug.current`);
    await expect.poll(stored, patient).toBe('kaasamine-koolis');
    await page.getByTestId('action-publish').click(patient);
    const question = `*[_id == "${id}"][0]{"slug": slug.current, formerSlugs}`;
    await expect
      .poll(() => studio.client.fetch<unknown>(question), patient)
      .toEqual({ slug: 'kaasamine-koolis', formerSlugs: ['kaasamise-koolitus'] });
  });
});

const warned = {
  et: [
    ...['Link „siin“ ei ütle', '380… näib olevat', '„Liiga väike pealkiri“', 'algab 8-ga'],
    ...['„Üks sõna sõna sõna sõna …“ on väga pikk', 'kehtib pildil oleva inimese luba'],
  ],
  lt: [
    ...['Nuoroda „siin“ nesako', '380… panašu į', '„Liiga väike pealkiri“', 'prasideda 8'],
    ...['„Üks sõna sõna sõna sõna …“ labai ilgas', 'galioja pavaizduoto žmogaus sutikimas'],
  ],
} as const;

describe('warnings', { timeout: 120_000 }, () => {
  it.each(['et', 'lt'] as const)('are told in the language of the Studio: %s', async (language) => {
    const page = await openForm('inspect=sanity%2Fstructure%2Fvalidation', language);
    const title = page.getByTestId('field-title').getByRole('textbox');
    await title.fill(`Vorm ${language}`, patient);
    for (const words of warned[language]) {
      await page.getByText(words).filter({ visible: true }).first().waitFor(patient);
    }
  });
});

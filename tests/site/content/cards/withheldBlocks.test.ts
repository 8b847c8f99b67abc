import { describe, expect, it } from 'vitest';

import { withheldBlocks } from '../../../../site/content/cards/withheldBlocks.ts';
import { libraryOf, type Written } from '../libraryOf.ts';
import { organisation, settings } from '../sampleDocuments.ts';

const page = (kind: 'home' | 'ordinary'): Written => ({
  ...{ _id: 'page-a', _type: 'page', language: 'et', title: 'Avaleht', summary: 'Avaleht', kind },
  slug: { _type: 'slug', current: 'avaleht-a' },
  sensitive: false,
  body: [
    {
      ...{ _type: 'supportUs', _key: 'support', title: 'Toetage' },
      link: { label: 'Kuidas', section: 'members' },
    },
    { _type: 'embeddedList', _key: 'news', title: 'Uudised', shows: 'articles' },
  ],
});
const bankDetails = { holder: 'Näidis', iban: 'EE382200221020145685' };

async function withheld(kind: 'home' | 'ordinary', locale: 'et' | 'lt', details?: object) {
  const coalitions = settings.coalitions.map((one) => ({ ...one, bankDetails: details }));
  const library = await libraryOf([{ ...settings, coalitions }, organisation, page(kind)]);
  const lists = { news: { cards: [], elsewhere: [] } };
  return library.documents.page.map((document) => withheldBlocks(document, lists, locale, library));
}

describe('withheldBlocks', () => {
  it('waits with "Support us" for the bank details of the coalition of the language', async () => {
    expect(await withheld('ordinary', 'et')).toEqual([['support']]);
    expect(await withheld('ordinary', 'et', bankDetails)).toEqual([[]]);
    expect(await withheld('ordinary', 'lt', bankDetails)).toEqual([['support']]);
  });

  it('leaves a list with nothing in it out of a home page only', async () => {
    expect(await withheld('home', 'et', bankDetails)).toEqual([['news']]);
  });
});

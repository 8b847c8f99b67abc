import { describe, expect, it } from 'vitest';

import { mentionCards } from '../../../../site/content/cards/mentions.ts';
import { libraryOf, type Written } from '../libraryOf.ts';
import { organisation, settings } from '../sampleDocuments.ts';

const branch = (id: string, lt: string): Written => ({
  ...{ ...organisation, _id: id, name: { lt } },
  slug: { _type: 'slug', current: id },
  memberships: [
    { _key: 'a', _type: 'membership', coalition: { _ref: 'organisation-a' }, kind: 'member' },
  ],
});
const person: Written = {
  ...{ _id: 'person-a', _type: 'person', name: 'Jonas Pavyzdys' },
  organisation: { _type: 'reference', _ref: 'organisation-a' },
};

describe('mentionCards', () => {
  it('are ordered type by type, each in the alphabet of the page', async () => {
    const branches = [branch('b1', 'Šiauliai'), branch('b2', 'Ąžuolynas'), branch('b3', 'Zarasai')];
    const library = await libraryOf([settings, organisation, person, ...branches]);
    const umbrella = library.byId.get('organisation-a');
    const cards = umbrella === undefined ? [] : mentionCards(umbrella, 'lt', library);
    expect(cards.map(({ title }) => title.text)).toEqual([
      ...['Ąžuolynas', 'Šiauliai', 'Zarasai'],
      'Jonas Pavyzdys',
    ]);
  });
});

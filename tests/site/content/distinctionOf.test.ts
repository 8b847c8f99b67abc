import { describe, expect, it } from 'vitest';

import { distinctionOf } from '../../../site/content/document/distinctionOf.ts';
import { libraryOf, type Written } from './libraryOf.ts';
import { settings, training, translation } from './sampleDocuments.ts';

const [session] = training.sessions;
const other = (name: string, changes: object): Written => ({
  ...training,
  _id: `training-${name}`,
  slug: { _type: 'slug', current: name },
  ...changes,
});
const inMay = [{ ...session, start: '2027-05-11T08:00:00Z', end: '2027-05-11T14:00:00Z' }];

/** What tells each document from the others, by its id. */
async function distinctions(documents: readonly Written[]) {
  const library = await libraryOf([settings, ...documents]);
  return library.documents.training.map((document) =>
    distinctionOf(document, document.language, library)?.replaceAll('\u00a0', ' '),
  );
}

describe('distinctionOf', () => {
  it('says nothing where no other page of the language is called so', async () => {
    const english = { ...translation, title: training.title };
    expect(await distinctions([training, english])).toEqual([undefined, undefined]);
  });

  it('says the country where that is enough', async () => {
    const lithuanian = other('b', { country: 'LT' });
    expect(await distinctions([training, lithuanian])).toEqual(['Eesti', 'Leedu']);
  });

  it('says the day where the country is the same, and both where it takes both', async () => {
    const later = other('b', { sessions: inMay });
    expect(await distinctions([training, later])).toEqual(['11. märts 2027', '11. mai 2027']);
    const away = other('c', { country: 'LT', sessions: inMay });
    expect(await distinctions([training, later, away])).toEqual([
      'Eesti, 11. märts 2027',
      'Eesti, 11. mai 2027',
      'Leedu, 11. mai 2027',
    ]);
  });

  it('counts pages that nothing else tells apart', async () => {
    expect(await distinctions([training, other('b', {})])).toEqual([undefined, '2']);
  });
});

import { contentTypes } from 'content-schemas/contentTypes.ts';
import { meaningfulText, snapshotOf } from 'content-schemas/meaningfulText.ts';
import { describe, expect, it } from 'vitest';

import { newerOriginalOf } from '../../../site/content/pages/newerOriginal.ts';
import { libraryOf, type Written } from './libraryOf.ts';
import { organisation, settings, training, translation } from './sampleDocuments.ts';

const portrait = (digit: string, consentUntil: string) => ({
  asset: { _type: 'reference', _ref: `image-${digit.repeat(40)}-800x600-jpg` },
  shows: 'person',
  consentUntil,
});
const words = { alt: { et: 'Koolitaja tahvli ees' }, credit: { et: 'Näide' } };
const person: Written = {
  ...{ _id: 'person-a', _type: 'person', name: 'Kadri Näidis' },
  picture: { _type: 'image', ...portrait('a', '2027-03-14'), ...words },
};
const article: Written = {
  ...{ _id: 'article-a', _type: 'article', language: 'et', title: 'Uudis', summary: 'Uudis.' },
  slug: { _type: 'slug', current: 'uudis' },
  ...{ publishedOn: '2026-09-01', country: 'EE' },
  picture: { _type: 'image', ...portrait('b', '2027-03-14'), ...words },
};
const figure = { _key: 'f', _type: 'figure', ...portrait('c', '2027-03-14') };
const pictured = {
  ...training,
  body: [{ ...figure, alt: 'Koolitaja tahvli ees', credit: 'Näide', wide: false }],
};
const matchedOriginal = snapshotOf(meaningfulText(pictured, contentTypes.training.comparedFields));
const compared = { ...translation, matchedOriginal };

const at = (moment: string) =>
  libraryOf([settings, organisation, person, article, pictured, compared], moment);
const on = (day: string) => at(`${day}T12:00:00Z`);
const picturesIn = (value: unknown) => JSON.stringify(value).match(/image-\w+/gu) ?? [];

describe('a picture of somebody', () => {
  it('is read until the last day of the consent, and not one day longer', async () => {
    const before = await on('2027-03-14');
    expect(before.problems).toEqual([]);
    expect(picturesIn(before.documents)).toHaveLength(3);
    const after = await on('2027-03-15');
    expect(after.problems).toEqual([]);
    expect(picturesIn([after.documents, [...after.byId.values()]])).toEqual([]);
    expect(after.documents.person[0]?.picture).toBeUndefined();
    expect(after.documents.article[0]?.facts.picture).toBeUndefined();
    expect(after.documents.training[0]?.body).toEqual([]);
  });

  it('goes at midnight in Tallinn and Vilnius, not in London', async () => {
    const before = await at('2027-03-14T21:59:00Z');
    const after = await at('2027-03-14T22:00:00Z');
    expect(picturesIn(before.documents)).toHaveLength(3);
    expect(picturesIn(after.documents)).toEqual([]);
  });

  it('makes no translation older when it goes', async () => {
    const library = await on('2027-03-15');
    const english = library.byId.get(translation._id);
    expect(english && newerOriginalOf(english, library)).toBeUndefined();
    expect(english?._type).toBe('training');
  });
});

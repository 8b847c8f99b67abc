import { describe, expect, test } from 'vitest';

import { translationsIn } from '../../../scripts/dataset/translations.ts';

const original = { _id: 'a-et', _type: 'page', title: 'Pealkiri', order: 1 };
const translation = {
  ...{ _id: 'a-en', _type: 'page', title: 'Title' },
  translationOf: { _type: 'reference', _ref: 'a-et' },
};
const snapshot = '{"title":["Pealkiri"]}';

describe('translationsIn', () => {
  test('tells what a translation keeps once it matches, and whether it does', () => {
    const asked = { id: 'a-en', original: 'a-et', snapshot };
    expect(translationsIn([translation, original])).toEqual([
      { ...asked, freshness: 'neverCompared' },
    ]);
    const matched = { ...translation, matchedOriginal: snapshot };
    expect(translationsIn([matched, original])).toEqual([{ ...asked, freshness: 'current' }]);
    const changed = { ...original, title: 'Uus pealkiri' };
    expect(translationsIn([matched, changed])).toMatchObject([{ freshness: 'outdated' }]);
  });

  test('takes no notice of facts, and leaves out what has no original here', () => {
    const matched = { ...translation, matchedOriginal: snapshot };
    expect(translationsIn([matched, { ...original, order: 2 }])).toMatchObject([
      { freshness: 'current' },
    ]);
    expect(translationsIn([translation])).toEqual([]);
  });
});

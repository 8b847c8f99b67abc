import { describe, expect, test } from 'vitest';

import {
  filterGroups,
  noFilter,
  type TableFilter,
} from '../../../studio/translations/table/filterGroups.ts';
import { groupOf, original, said, translation } from './sampleGroup.ts';

const news = groupOf(original(), translation());
const page = groupOf(original({ _id: 'about', _type: 'page', language: 'lt', title: 'Apie mus' }));
const changed = original({ _id: 'changed', title: 'Žinia', summary: 'Muu.' });
const old = groupOf(
  changed,
  translation({
    _id: 'old-lt',
    translationOf: { _ref: 'changed' },
    matchedOriginal: said(original()),
  }),
);

function found(filter: Partial<TableFilter>) {
  return filterGroups([page, old, news], { ...noFilter, ...filter }).map(
    ({ originalId }) => originalId,
  );
}

describe('filterGroups', () => {
  test('lets everything through, by type and title', () => {
    expect(found({})).toEqual(['news-et', 'changed', 'about']);
  });

  test('narrows to a type and to a state', () => {
    expect(found({ type: 'page' })).toEqual(['about']);
    expect(found({ state: 'outdated' })).toEqual(['changed']);
  });

  test('looks for a state in the chosen language only', () => {
    expect(found({ state: 'missing', language: 'et' })).toEqual(['about']);
    expect(found({ state: 'missing', language: 'lt' })).toEqual([]);
    expect(found({ state: 'needsWork', language: 'lt' })).toEqual(['changed']);
  });

  test('finds titles of every language without their diacritics', () => {
    expect(found({ text: 'zinia' })).toEqual(['changed']);
    expect(found({ text: 'MOKYMAI rudeni' })).toEqual(['news-et', 'changed']);
    expect(found({ text: 'nothing like it' })).toEqual([]);
  });
});

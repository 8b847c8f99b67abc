import { describe, expect, it } from 'vitest';

import { outlineOf, titleOf } from '../../../studio/desk/outline/Outline.ts';
import { versionsByLanguage } from '../../../studio/desk/outline/versionsByLanguage.ts';

const answer = [
  { _id: 'page-1', _type: 'page', language: 'et', title: 'Meist' },
  { _id: 'drafts.page-1', _type: 'page', language: 'et', title: 'Meist kõigist' },
  {
    _id: 'drafts.page-2',
    _type: 'page',
    language: 'lt',
    title: 'Apie mus',
    translationOf: { _ref: 'page-1' },
  },
  { _id: 'contact-1', _type: 'contact', title: { lt: 'Linija' }, checkedOn: '2026-01-05' },
];
const rows = outlineOf(answer);

describe('outlineOf', () => {
  it('tells drafts from published documents, and originals from translations', () => {
    expect(rows.map(({ id, isDraft, original }) => [id, isDraft, original])).toEqual([
      ['page-1', false, 'page-1'],
      ['page-1', true, 'page-1'],
      ['page-2', true, 'page-1'],
      ['contact-1', false, 'contact-1'],
    ]);
  });

  it('leaves out what is no document', () => {
    expect(outlineOf(undefined)).toEqual([]);
    expect(outlineOf([null, 'page', { title: 'Meist' }])).toEqual([]);
  });
});

describe('titleOf', () => {
  it('takes the Studio’s language first, then any other', () => {
    const [, , , contact] = rows;
    expect(contact && titleOf(contact, 'et')).toBe('Linija');
    const [both] = outlineOf([{ _id: 'a', _type: 'topic', title: { et: 'Teema', en: 'Topic' } }]);
    expect(both && titleOf(both, 'en')).toBe('Topic');
  });
});

describe('versionsByLanguage', () => {
  it('says of every language where its document stands', () => {
    expect(versionsByLanguage(rows).get('page-1')).toEqual({
      et: 'changed',
      lt: 'draft',
      en: 'missing',
    });
  });

  it('knows nothing of documents that hold every language', () => {
    expect(versionsByLanguage(rows).has('contact-1')).toBe(false);
  });
});

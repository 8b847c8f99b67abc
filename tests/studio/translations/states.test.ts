import { describe, expect, test } from 'vitest';

import { matchOf, publicationOf } from '../../../studio/translations/states/states.ts';
import { groupsOf, membersIn } from '../../../studio/translations/states/TranslationGroup.ts';
import { versionOf } from '../../../studio/translations/states/Version.ts';
import type { StoredDocument } from '../../../studio/translations/StoredDocument.ts';
import { groupOf, original, paragraph, said, translation } from './sampleGroup.ts';

function publication(...documents: StoredDocument[]) {
  return publicationOf(membersIn(groupOf(...documents), 'lt')[0]);
}

function match(...documents: StoredDocument[]) {
  const group = groupOf(...documents);
  const [member] = membersIn(group, 'lt');
  return member === undefined ? undefined : matchOf(member, group);
}

describe('groupsOf', () => {
  test('puts drafts, published documents and translations with their original', () => {
    const group = groupOf(original(), original({ _id: 'drafts.news-et' }), translation());
    expect(group.originalId).toBe('news-et');
    expect(group.original?.draft?.isDraft).toBe(true);
    expect(group.translations.map(({ id }) => id)).toEqual(['news-lt']);
  });

  test('keeps translations whose original is gone', () => {
    const group = groupOf(translation());
    expect(group.original).toBeUndefined();
    expect(group.originalId).toBe('news-et');
  });

  test('keeps originals apart', () => {
    const versions = [original(), original({ _id: 'other-et' })].flatMap(
      (document) => versionOf(document) ?? [],
    );
    expect(groupsOf(versions)).toHaveLength(2);
  });

  test('leaves out documents without a language of ours', () => {
    expect(versionOf(original({ language: 'fi' }))).toBeUndefined();
  });
});

describe('publicationOf', () => {
  test.each([
    ['missing', [original()]],
    ['draft', [original(), translation({ _id: 'drafts.news-lt' })]],
    ['published', [original(), translation()]],
    ['changed', [original(), translation(), translation({ _id: 'drafts.news-lt' })]],
  ] as const)('says %s', (state, documents) => {
    expect(publication(...documents)).toBe(state);
  });
});

describe('matchOf', () => {
  test('says current while the original says what was compared', () => {
    expect(match(original(), translation())).toBe('current');
  });

  test('says outdated once other words are published', () => {
    expect(match(original({ summary: 'Koolitus algab uuesti.' }), translation())).toBe('outdated');
  });

  test('says never compared without a snapshot, and with a broken one', () => {
    expect(match(original(), translation({ matchedOriginal: undefined }))).toBe('neverCompared');
    expect(match(original(), translation({ matchedOriginal: '{' }))).toBe('neverCompared');
  });

  test('is not flagged by saving a draft of the original', () => {
    const draft = original({ _id: 'drafts.news-et', summary: 'Midagi muud.' });
    expect(match(original(), draft, translation())).toBe('current');
  });

  test('is not flagged by whitespace, keys, their order, formatting, addresses or facts', () => {
    const { title, ...rest } = original({
      summary: ' Uus  koolitus\nalgab. ',
      slug: { _type: 'slug', current: 'uus' },
      publishedOn: '2028-01-01',
      publishFrom: '2027-01-01T00:00:00Z',
      body: [{ ...paragraph('Tule kohale.', 'p9'), style: 'h2' }],
    });
    expect(match({ ...rest, title }, translation())).toBe('current');
  });

  test('says nothing of the original, nor while nothing of it is published', () => {
    const draft = original({ _id: 'drafts.news-et' });
    expect(match(draft, translation())).toBeUndefined();
    const group = groupOf(original(), translation());
    expect(group.original && matchOf(group.original, group)).toBeUndefined();
  });

  test('goes by the draft of the translation, where there is one', () => {
    const changed = original({ summary: 'Muu.' });
    const draft = translation({ _id: 'drafts.news-lt', matchedOriginal: said(changed) });
    expect(match(changed, translation(), draft)).toBe('current');
  });
});

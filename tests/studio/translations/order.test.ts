import { describe, expect, test } from 'vitest';

import { duplicated } from '../../../studio/translations/order/duplicated.ts';
import {
  whyNotDelete,
  whyNotPublish,
  whyNotUnpublish,
} from '../../../studio/translations/order/reasons.ts';
import { loosenDrafts } from '../../../studio/translations/transactions/loosenDrafts.ts';
import { groupOf, original, translation } from './sampleGroup.ts';

const draftOriginal = original({ _id: 'drafts.news-et' });
const draftTranslation = translation({ _id: 'drafts.news-lt' });

describe('whyNotPublish', () => {
  test('lets a translation wait for its original, and names it', () => {
    expect(whyNotPublish(groupOf(draftOriginal, draftTranslation), 'news-lt')).toEqual({
      why: 'originalUnpublished',
      original: 'Koolitus sügisel',
    });
  });

  test('says that the original is gone', () => {
    expect(whyNotPublish(groupOf(draftTranslation), 'news-lt')).toEqual({ why: 'originalGone' });
  });

  test('lets originals be published, and translations of published originals', () => {
    expect(whyNotPublish(groupOf(draftOriginal, draftTranslation), 'news-et')).toBeUndefined();
    expect(whyNotPublish(groupOf(original(), draftTranslation), 'news-lt')).toBeUndefined();
  });
});

describe('whyNotUnpublish', () => {
  test('names the languages that stand on an original', () => {
    expect(whyNotUnpublish(groupOf(original(), translation()), 'news-et')).toEqual({
      why: 'translationsPublished',
      languages: ['lt'],
    });
  });

  test('lets a translation go, and an original with drafts only', () => {
    expect(whyNotUnpublish(groupOf(original(), translation()), 'news-lt')).toBeUndefined();
    expect(whyNotUnpublish(groupOf(original(), draftTranslation), 'news-et')).toBeUndefined();
  });
});

describe('whyNotDelete', () => {
  test('counts drafts too, since they would lose their facts', () => {
    expect(whyNotDelete(groupOf(original(), draftTranslation), 'news-et')).toEqual({
      why: 'translationsExist',
      languages: ['lt'],
    });
  });

  test('lets a lone original go', () => {
    expect(whyNotDelete(groupOf(original()), 'news-et')).toBeUndefined();
  });
});

describe('loosenDrafts', () => {
  test('weakens only references of drafts that were never published or were unpublished', () => {
    expect(loosenDrafts(groupOf(original(), draftTranslation))).toMatchObject([
      { patch: { id: 'drafts.news-lt', set: { translationOf: { _weak: true } } } },
    ]);
    expect(loosenDrafts(groupOf(original(), draftTranslation, translation()))).toEqual([]);
  });
});

describe('duplicated', () => {
  test('makes a translation an original with the facts of its original', () => {
    const copy = duplicated(translation({ _id: 'drafts.copy' }), original(), [
      'publishedOn',
      'topics',
    ]);
    expect(copy).toMatchObject({ _id: 'drafts.copy', language: 'lt', publishedOn: '2027-03-14' });
    expect(copy).not.toHaveProperty('translationOf');
    expect(copy).not.toHaveProperty('matchedOriginal');
    expect(copy).not.toHaveProperty('slug');
  });

  test('leaves an original its own facts, without its addresses', () => {
    const copy = duplicated(original({ formerSlugs: ['vana'] }), undefined, ['publishedOn']);
    expect(copy).toMatchObject({ publishedOn: '2027-03-14', title: 'Koolitus sügisel' });
    expect(copy).not.toHaveProperty('formerSlugs');
  });
});

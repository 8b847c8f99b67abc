import { describe, expect, test } from 'vitest';

import { declareMatch } from '../../../studio/translations/transactions/declareMatch.ts';
import { handOver, whyNotHandOver } from '../../../studio/translations/transactions/handOver.ts';
import {
  freeSlug,
  newTranslation,
} from '../../../studio/translations/transactions/newTranslation.ts';
import {
  referencePaths,
  repointed,
} from '../../../studio/translations/transactions/referencePaths.ts';
import type { StoredDocument } from '../../../studio/translations/StoredDocument.ts';
import { comparedFieldsOf, translatedTypes } from '../../../studio/translations/translatedTypes.ts';
import { groupOf, original, said, translation } from './sampleGroup.ts';

const facts = translatedTypes.get('article')?.facts ?? [];

function plan(...documents: StoredDocument[]) {
  const compared = comparedFieldsOf('article');
  return { documents, from: 'news-et', to: 'news-lt', facts, compared };
}

function patchFor(id: string, ...documents: StoredDocument[]) {
  return handOver(plan(...documents)).find(
    (mutation) => 'patch' in mutation && mutation.patch.id === id,
  );
}

describe('newTranslation', () => {
  const wish = {
    id: 'news-en',
    language: 'en' as const,
    title: ' Training in autumn ',
    original: { id: 'news-et', draft: undefined, published: original() },
    copied: undefined,
    takenSlugs: new Set<string>(),
  };

  test('knows its language, its original and what it matches, and has no facts', () => {
    expect(newTranslation(wish)).toEqual({
      _id: 'drafts.news-en',
      _type: 'article',
      language: 'en',
      title: 'Training in autumn',
      slug: { _type: 'slug', current: 'training-in-autumn' },
      translationOf: { _type: 'reference', _ref: 'news-et' },
      matchedOriginal: said(original()),
    });
  });

  test('matches what is published, not what waits in a draft', () => {
    const draft = original({ _id: 'drafts.news-et', summary: 'Ootab.' });
    const made = newTranslation({ ...wish, original: { ...wish.original, draft } });
    expect(made['matchedOriginal']).toBe(said(original()));
  });

  test('refers weakly to an original that has never been published, and matches its draft', () => {
    const draft = original({ _id: 'drafts.news-et', summary: 'Esimene.' });
    const made = newTranslation({
      ...wish,
      original: { ...wish.original, draft, published: undefined },
    });
    expect(made['translationOf']).toEqual({
      _type: 'reference',
      _ref: 'news-et',
      _weak: true,
      _strengthenOnPublish: { type: 'article' },
    });
    expect(made['matchedOriginal']).toBe(said(draft));
  });

  test('copies text for overwriting when asked, from any version, and never facts', () => {
    const made = newTranslation({ ...wish, title: '', copied: translation() });
    expect(made).toMatchObject({ title: 'Mokymai rudenį', summary: 'Prasideda nauji mokymai.' });
    expect(made['slug']).toEqual({ _type: 'slug', current: 'mokymai-rudeni' });
    expect(facts.filter((name) => name in made)).toEqual([]);
  });

  test('leaves title and slug to the editor when nothing is known', () => {
    const made = newTranslation({ ...wish, title: ' ' });
    expect(made).not.toHaveProperty('title');
    expect(made).not.toHaveProperty('slug');
  });

  test('avoids slugs that are taken in that language', () => {
    expect(freeSlug('a', new Set(['a', 'a-2']))).toBe('a-3');
    expect(freeSlug('a', new Set())).toBe('a');
  });
});

describe('declareMatch', () => {
  test('tells the published document and the draft, and touches nothing else', () => {
    const group = groupOf(original(), translation(), translation({ _id: 'drafts.news-lt' }));
    const [member] = group.translations;
    const set = { matchedOriginal: said(original()) };
    expect(member && declareMatch(member, group.original?.published?.text ?? {})).toEqual([
      { patch: { id: 'news-lt', set } },
      { patch: { id: 'drafts.news-lt', set } },
    ]);
  });
});

describe('referencePaths', () => {
  test('finds references at any depth, by key where there is one', () => {
    const document = {
      parent: { _ref: 'x' },
      list: [
        { _key: 'a"b', _ref: 'x' },
        { _key: 'c', links: [{ _ref: 'y' }, { _ref: 'x' }] },
      ],
    };
    expect(referencePaths(document, 'x')).toEqual([
      'parent._ref',
      'list[_key=="a\\"b"]._ref',
      'list[_key=="c"].links[1]._ref',
    ]);
    expect(repointed(document, 'x', 'z')).toMatchObject({ parent: { _ref: 'z' } });
  });
});

describe('whyNotHandOver', () => {
  test('refuses while the new original is not published, or the old one is not', () => {
    const move = { from: 'news-et', to: 'news-lt' };
    expect(whyNotHandOver(new Set(['news-et', 'drafts.news-lt']), move)).toBe('newNotPublished');
    expect(whyNotHandOver(new Set(['news-lt']), move)).toBe('oldNotPublished');
    expect(whyNotHandOver(new Set(['news-et', 'news-lt']), move)).toBeUndefined();
  });
});

describe('handOver', () => {
  test('moves the facts and turns the reference round, guarded by revisions', () => {
    expect(handOver(plan(original(), translation()))).toEqual([
      {
        patch: {
          id: 'news-et',
          ifRevisionID: 'r1',
          set: {
            translationOf: { _type: 'reference', _ref: 'news-lt' },
            matchedOriginal: said(translation()),
          },
          unset: ['publishedOn', 'country'],
        },
      },
      {
        patch: {
          id: 'news-lt',
          ifRevisionID: 'r2',
          set: { publishedOn: '2027-03-14', country: 'EE' },
          unset: ['translationOf', 'matchedOriginal'],
        },
      },
    ]);
  });

  test('gives the new draft the facts of the old draft', () => {
    const drafts = [
      original({ _id: 'drafts.news-et', country: 'LT' }),
      translation({ _id: 'drafts.news-lt' }),
    ];
    expect(patchFor('drafts.news-lt', original(), translation(), ...drafts)).toMatchObject({
      patch: { set: { country: 'LT' } },
    });
    expect(patchFor('news-lt', original(), translation(), ...drafts)).toMatchObject({
      patch: { set: { country: 'EE' } },
    });
  });

  test('makes a draft of the new original when only the old draft has other facts', () => {
    const draft = original({ _id: 'drafts.news-et', country: 'LT', summary: 'Muu.' });
    const created = handOver(plan(original(), translation(), draft)).find((one) => 'create' in one);
    expect(created).toMatchObject({
      create: { _id: 'drafts.news-lt', country: 'LT', summary: 'Prasideda nauji mokymai.' },
    });
    expect(created).not.toHaveProperty('create._rev');
    expect(created).not.toHaveProperty('create.translationOf');
  });

  test('makes no draft when the old draft differs in text only', () => {
    const draft = original({ _id: 'drafts.news-et', summary: 'Muu.' });
    const mutations = handOver(plan(original(), translation(), draft));
    expect(mutations.filter((mutation) => 'create' in mutation)).toEqual([]);
  });

  test('leads siblings and references to the new original', () => {
    const sibling = translation({ _id: 'news-en', language: 'en' });
    const referring = { _id: 'other', _type: 'page', _rev: 'r9', parent: { _ref: 'news-et' } };
    expect(patchFor('other', original(), translation(), referring)).toEqual({
      patch: { id: 'other', ifRevisionID: 'r9', set: { 'parent._ref': 'news-lt' } },
    });
    expect(patchFor('news-en', original(), translation(), sibling)).toMatchObject({
      patch: { set: { translationOf: { _ref: 'news-lt' }, matchedOriginal: said(translation()) } },
    });
  });

  test('leads a fact that refers to the old original to the new one', () => {
    const related = [{ _key: 'a', _type: 'reference', _ref: 'news-et' }];
    expect(patchFor('news-lt', original({ related }), translation())).toMatchObject({
      patch: { set: { related: [{ _key: 'a', _ref: 'news-lt' }] } },
    });
  });

  test('asks for comparing again where the match was not known', () => {
    const outdated = translation({ matchedOriginal: '{"title":["Muu"]}' });
    expect(patchFor('news-et', original(), outdated)).toMatchObject({
      patch: { unset: ['publishedOn', 'country', 'matchedOriginal'] },
    });
    const sibling = translation({ _id: 'news-en', matchedOriginal: undefined });
    expect(patchFor('news-en', original(), translation(), sibling)).toMatchObject({
      patch: { unset: ['matchedOriginal'] },
    });
  });
});

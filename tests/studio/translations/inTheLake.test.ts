import type { SanityClient } from '@sanity/client';
import { beforeEach, describe, expect, test } from 'vitest';

import { duplicated } from '../../../studio/translations/order/duplicated.ts';
import { groupsOf } from '../../../studio/translations/states/TranslationGroup.ts';
import { matchOf } from '../../../studio/translations/states/states.ts';
import { versionOf } from '../../../studio/translations/states/Version.ts';
import {
  storedDocuments,
  type StoredDocument,
} from '../../../studio/translations/StoredDocument.ts';
import { declareMatch } from '../../../studio/translations/transactions/declareMatch.ts';
import { handOver } from '../../../studio/translations/transactions/handOver.ts';
import { loosenDrafts } from '../../../studio/translations/transactions/loosenDrafts.ts';
import { newTranslation } from '../../../studio/translations/transactions/newTranslation.ts';
import { comparedFieldsOf, translatedTypes } from '../../../studio/translations/translatedTypes.ts';
import { lakeUnderTest } from '../../lake/withLake.ts';
import { original, said } from './sampleGroup.ts';

const { editor } = await lakeUnderTest();
const lake: SanityClient = editor.withConfig({ perspective: 'raw' });
const facts = translatedTypes.get('article')?.facts ?? [];

beforeEach(async () => {
  await lake.delete({ query: '*[defined(translationOf)]' });
  await lake.delete({ query: '*[true]' });
});

async function create(document: StoredDocument) {
  await lake.create({ ...document, _rev: undefined });
}

async function get(id: string): Promise<StoredDocument | undefined> {
  return storedDocuments([await lake.getDocument(id)])[0];
}

async function group() {
  const documents = storedDocuments(await lake.fetch('*[_type == "article"]'));
  const [found] = groupsOf(documents.flatMap((document) => versionOf(document) ?? []));
  if (found === undefined) throw new Error('There are no articles.');
  return found;
}

async function translate(language: 'lt' | 'en', title: string) {
  const [draft, published] = await Promise.all([get('drafts.news-et'), get('news-et')]);
  const source = { id: 'news-et', draft, published };
  const wish = { id: `news-${language}`, language, title, original: source, copied: undefined };
  await create(newTranslation({ ...wish, takenSlugs: new Set() }));
}

const act = (name: 'publish' | 'unpublish', publishedId: string) =>
  lake.action({
    actionType: `sanity.action.document.${name}`,
    publishedId,
    draftId: `drafts.${publishedId}`,
  });

async function hand(to: string) {
  const ids = ['news-et', 'news-lt', 'news-en'].flatMap((id) => [id, `drafts.${id}`]);
  const documents = storedDocuments(
    await lake.fetch('*[_id in $ids || references("news-et")]', { ids }),
  );
  const plan = { documents, from: 'news-et', to, facts, compared: comparedFieldsOf('article') };
  await lake.mutate(handOver(plan));
}

describe('translating an original that has never been published', () => {
  beforeEach(async () => {
    await create(original({ _id: 'drafts.news-et' }));
    await translate('lt', 'Mokymai');
  });

  test('is refused by the lake in the wrong order, and loses nothing', async () => {
    await expect(act('publish', 'news-lt')).rejects.toThrow(/news-et/);
    expect(await get('drafts.news-lt')).toMatchObject({ title: 'Mokymai' });
  });

  test('works in the right order: the reference is then strong, and the match is known', async () => {
    await act('publish', 'news-et');
    await act('publish', 'news-lt');
    expect((await get('news-lt'))?.['translationOf']).toEqual({
      _type: 'reference',
      _ref: 'news-et',
    });
    const found = await group();
    expect(found.translations.map((member) => matchOf(member, found))).toEqual(['current']);
  });

  test('publishes a translation without any facts of its own', async () => {
    await act('publish', 'news-et');
    await act('publish', 'news-lt');
    const published = await get('news-lt');
    expect(facts.filter((name) => published !== undefined && name in published)).toEqual([]);
    const read =
      '*[_id == "news-lt"][0]{"day": select(defined(translationOf) => translationOf->, @).publishedOn}';
    expect(await lake.fetch(read)).toEqual({ day: '2027-03-14' });
  });
});

describe('unpublishing an original', () => {
  beforeEach(async () => {
    await create(original());
    await translate('lt', 'Mokymai');
    await act('publish', 'news-lt');
  });

  test('is refused by the lake while a translation is published', async () => {
    await expect(act('unpublish', 'news-et')).rejects.toThrow(/news-lt/);
  });

  test('works once translations are unpublished and their drafts let go', async () => {
    await act('unpublish', 'news-lt');
    await expect(act('unpublish', 'news-et')).rejects.toThrow(/news-lt/);
    await lake.mutate(loosenDrafts(await group()));
    await act('unpublish', 'news-et');
    expect(await get('news-et')).toBeUndefined();
    await act('publish', 'news-et');
    await act('publish', 'news-lt');
    expect((await get('news-lt'))?.['translationOf']).toEqual({
      _type: 'reference',
      _ref: 'news-et',
    });
  });
});

describe('declaring a match', () => {
  test('turns an outdated translation current without a publish, and leaves its text alone', async () => {
    await create(original());
    await translate('lt', 'Mokymai');
    await act('publish', 'news-lt');
    await lake.patch('news-et').set({ summary: 'Muu.' }).commit();
    const before = await group();
    const [member] = before.translations;
    if (member === undefined) throw new Error('There is no translation.');
    expect(matchOf(member, before)).toBe('outdated');
    const text = (await get('news-lt'))?.['title'];
    await lake.mutate(declareMatch(member, before.original?.published?.text ?? {}));
    const after = await group();
    expect(after.translations.map((one) => matchOf(one, after))).toEqual(['current']);
    expect(await get('news-lt')).toMatchObject({ title: text });
    expect(await get('drafts.news-lt')).toBeUndefined();
  });
});

describe('handing over the original', () => {
  beforeEach(async () => {
    await create(original());
    for (const language of ['lt', 'en'] as const) {
      await translate(language, `Title ${language}`);
      await act('publish', `news-${language}`);
    }
    const link = { _type: 'reference', _ref: 'news-et' };
    await lake.create({ _id: 'home', _type: 'page', related: [{ _key: 'k', ...link }] });
    await lake.create({ _id: 'drafts.home', _type: 'page', related: [{ _key: 'k', ...link }] });
  });

  test('moves the facts, leads everybody to the new original, keeps ids and addresses', async () => {
    const slugs: unknown = await lake.fetch('*[_type == "article"] | order(_id){_id, slug}');
    await hand('news-lt');
    const found = await group();
    expect(found.originalId).toBe('news-lt');
    expect(found.translations.map(({ id }) => id).toSorted()).toEqual(['news-en', 'news-et']);
    expect(found.translations.map((member) => matchOf(member, found))).toEqual([
      'current',
      'current',
    ]);
    expect(await get('news-lt')).toMatchObject({ publishedOn: '2027-03-14', country: 'EE' });
    expect(await get('news-et')).not.toHaveProperty('publishedOn');
    expect(await lake.fetch('*[_type == "page"].related[0]._ref')).toEqual(['news-lt', 'news-lt']);
    expect(await lake.fetch('*[_type == "article"] | order(_id){_id, slug}')).toEqual(slugs);
  });

  test('works while both have drafts, which then publish in their new places', async () => {
    await create({ ...original({ country: 'LT', summary: 'Uuem.' }), _id: 'drafts.news-et' });
    await create({
      ...((await get('news-lt')) ?? original()),
      _id: 'drafts.news-lt',
      title: 'Nauja',
    });
    await hand('news-lt');
    expect(await get('news-lt')).toMatchObject({ country: 'EE', title: 'Title lt' });
    expect(await get('drafts.news-lt')).toMatchObject({ country: 'LT', title: 'Nauja' });
    await act('publish', 'news-lt');
    await act('publish', 'news-et');
    expect(await get('news-et')).toMatchObject({
      summary: 'Uuem.',
      translationOf: { _ref: 'news-lt' },
    });
    expect(await get('news-et')).not.toHaveProperty('country');
    expect(await get('news-lt')).toMatchObject({ country: 'LT', title: 'Nauja' });
  });

  test('changes nothing when somebody edits at the same moment', async () => {
    const documents = storedDocuments(
      await lake.fetch('*[_id in ["news-et", "news-lt", "news-en"]]'),
    );
    await lake.patch('news-en').set({ title: 'Edited' }).commit();
    const plan = {
      documents,
      from: 'news-et',
      to: 'news-lt',
      facts,
      compared: comparedFieldsOf('article'),
    };
    await expect(lake.mutate(handOver(plan))).rejects.toThrow(/revision/);
    expect(await get('news-et')).toMatchObject({ country: 'EE' });
  });
});

describe('duplicating a translation', () => {
  test('makes an original that can be published by itself', async () => {
    await create(original());
    await translate('lt', 'Mokymai');
    const draft = await get('drafts.news-lt');
    if (draft === undefined) throw new Error('There is no draft.');
    await create(duplicated({ ...draft, _id: 'drafts.copy' }, await get('news-et'), facts));
    await act('publish', 'copy');
    expect(await get('copy')).toMatchObject({ language: 'lt', publishedOn: '2027-03-14' });
    expect(said(draft)).toBe(said((await get('copy')) ?? original()));
  });
});

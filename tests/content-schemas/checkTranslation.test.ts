import type { ValidationContext } from '@sanity/types';
import { checkTranslation } from 'content-schemas/checkTranslation.ts';
import { beforeAll, describe, expect, test } from 'vitest';

import { lakeUnderTest } from '../lake/withLake.ts';

const { editor } = await lakeUnderTest();

beforeAll(async () => {
  const translationOf = { _type: 'reference', _ref: 'a-et' };
  await editor.create({ _id: 'a-et', _type: 'article', language: 'et' });
  await editor.create({ _id: 'a-lt', _type: 'article', language: 'lt', translationOf });
});

async function check(_id: string, language: string, _ref: string) {
  const document = { _id, _type: 'article', language };
  // Sanity's context has many members; this check asks for two.
  const context: Pick<ValidationContext, 'document' | 'getClient'> = {
    document: { ...document, _rev: '', _createdAt: '', _updatedAt: '' },
    getClient: () => editor,
  };
  const verdict = await checkTranslation({ _ref }, context);
  return verdict === true || verdict.en;
}

describe('checkTranslation', () => {
  test('lets one translation per language be, published and as a draft', async () => {
    expect(await check('a-lt', 'lt', 'a-et')).toBe(true);
    expect(await check('drafts.a-lt', 'lt', 'a-et')).toBe(true);
    expect(await check('drafts.a-en', 'en', 'a-et')).toBe(true);
  });

  test('tells a second translation into the same language, such as a duplicate', async () => {
    expect(await check('drafts.copy', 'lt', 'a-et')).toMatch(/has a translation .* already/);
  });

  test('tells a translation into the original’s own language, and one of a translation', async () => {
    expect(await check('drafts.b', 'et', 'a-et')).toMatch(/same language/);
    expect(await check('drafts.b', 'en', 'a-lt')).toMatch(/translation of a translation/);
  });
});

import { createClient } from '@sanity/client';
import { parse, evaluate } from 'groq-js';
import { describe, expect, it } from 'vitest';

import { isSlugFree } from 'content-schemas/isSlugFree.ts';

const stored = [
  { _id: 'a', _type: 'training', language: 'et', slug: { current: 'kaasamine' } },
  { _id: 'drafts.b', _type: 'training', language: 'lt', slug: { current: 'itrauktis' } },
  { _id: 'c', _type: 'page', language: 'et', slug: { current: 'meist' } },
  { _id: 'd', _type: 'reportingCycle', slug: { current: 'eesti-5-7' } },
];

/** Sanity's client, answered from the documents above. */
const getClient = () =>
  createClient({
    projectId: 'koda',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
    resolveFetch: () => async (input) => {
      const url = new URL(input);
      const asked = [...url.searchParams].filter(([name]) => name.startsWith('$'));
      const params = Object.fromEntries(
        asked.map(([name, json]): [string, unknown] => [name.slice(1), JSON.parse(json)]),
      );
      const tree = parse(url.searchParams.get('query') ?? '', { params });
      const value = await evaluate(tree, { dataset: stored, params });
      const result: unknown = await value.get();
      return Response.json({ result });
    },
  });

function isFree(slug: string, own: { _id: string; _type: string; language?: string }) {
  const document = { ...own, _createdAt: '', _updatedAt: '', _rev: '' };
  return isSlugFree(slug, { document, getClient });
}

describe('isSlugFree', () => {
  it('is false for the slug of another document of the type and language', async () => {
    await expect(
      isFree('kaasamine', { _id: 'x', _type: 'training', language: 'et' }),
    ).resolves.toBe(false);
  });

  it('counts drafts of others, and no version of its own', async () => {
    const lithuanian = { _type: 'training', language: 'lt' };
    await expect(isFree('itrauktis', { _id: 'drafts.x', ...lithuanian })).resolves.toBe(false);
    await expect(isFree('itrauktis', { _id: 'b', ...lithuanian })).resolves.toBe(true);
  });

  it('lets the same slug stand in another language and in another section', async () => {
    await expect(
      isFree('kaasamine', { _id: 'x', _type: 'training', language: 'en' }),
    ).resolves.toBe(true);
    await expect(isFree('meist', { _id: 'x', _type: 'article', language: 'et' })).resolves.toBe(
      true,
    );
  });

  it('keeps types of one section apart, and documents of all languages from every language', async () => {
    await expect(isFree('eesti-5-7', { _id: 'x', _type: 'report', language: 'et' })).resolves.toBe(
      false,
    );
    await expect(isFree('meist', { _id: 'x', _type: 'organisation' })).resolves.toBe(true);
  });
});

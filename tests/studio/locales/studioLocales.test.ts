import { usEnglishLocale } from 'sanity';
import { describe, expect, it } from 'vitest';

import { forgottenTexts } from '../../../studio/locales/forgottenTexts.ts';
import { studioLocales } from '../../../studio/locales/studioLocales.ts';
import { englishResources, textsOf } from './englishResources.ts';

const english = await englishResources();
const plurals = /_(zero|one|few|many|other)$/;

/** The texts of one of our locales, namespace by namespace. */
async function textsIn(id: string): Promise<Map<string, Record<string, string>>> {
  const bundles = studioLocales('en')([usEnglishLocale]).find((one) => one.id === id)?.bundles;
  const loaded = (bundles ?? []).map(
    async ({ namespace, resources }) => [namespace, await textsOf(resources)] as const,
  );
  return new Map(await Promise.all(loaded));
}

/** What a text has Sanity put in: values in braces, components and markup in angle brackets. */
function inserts(text: string): string[] {
  return [...new Set(text.match(/\{\{[^}]*\}\}|<\/?[A-Za-z][^>]*>/g) ?? [])].toSorted();
}

describe.each(['et', 'lt'])('studioLocales in "%s"', async (id) => {
  const ours = await textsIn(id);

  it.each(['validation', 'structure', 'copy-paste', 'presentation'])(
    'has every key of "%s"',
    (namespace) => {
      const keys = Object.keys(english.get(namespace) ?? {});
      expect(keys.length).toBeGreaterThan(20);
      expect(keys.filter((key) => ours.get(namespace)?.[key] === undefined)).toEqual([]);
    },
  );

  it('has the keys of "studio" that editors meet, three in four', () => {
    const keys = Object.keys(english.get('studio') ?? {});
    const covered = keys.filter((key) => ours.get('studio')?.[key] !== undefined);
    expect(covered.length / keys.length).toBeGreaterThan(0.75);
  });

  it('has no key that Sanity does not know', () => {
    const unknown = [...ours].flatMap(([namespace, texts]) =>
      Object.keys(texts).filter((key) => {
        const known = english.get(namespace) ?? {};
        return known[key] === undefined && known[key.replace(plurals, '_other')] === undefined;
      }),
    );
    expect(unknown).toEqual([]);
  });

  it('puts in what the English text puts in', () => {
    const wrong = [...ours].flatMap(([namespace, texts]) =>
      Object.entries(texts).filter(([key, text]) => {
        const source =
          english.get(namespace)?.[key] ?? english.get(namespace)?.[otherOf(key)] ?? '';
        const extra = plurals.test(key) ? ['{{count}}'] : [];
        const allowed = [...inserts(source), ...extra];
        const lost = inserts(source).some((part) => !text.includes(part) && part !== '{{count}}');
        return lost || inserts(text).some((part) => !allowed.includes(part));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has every form that its numbers need', () => {
    const forms = new Intl.PluralRules(id).resolvedOptions().pluralCategories;
    const missing = [...ours].flatMap(([namespace, texts]) =>
      Object.keys(english.get(namespace) ?? {})
        .filter((key) => key.endsWith('_other') && texts[key] !== undefined)
        .filter((key) => texts[key.replace(plurals, '_one')] !== undefined)
        .flatMap((key) => forms.map((form) => key.replace(plurals, `_${form}`)))
        .filter((key) => texts[key] === undefined),
    );
    expect(missing).toEqual([]);
  });
});

describe('studioLocales', () => {
  it.each([
    ['et', 'et'],
    ['lt', 'lt'],
    ['en', 'en-US'],
  ] as const)('puts the language "%s" last, which Sanity then starts with', (locale, id) => {
    const all = studioLocales(locale)([usEnglishLocale]);
    expect(all).toHaveLength(3);
    expect(all.at(-1)?.id).toBe(id);
  });
});

function otherOf(key: string): string {
  return key.replace(plurals, '_other');
}

describe('forgottenTexts', () => {
  it('holds no text that Sanity has itself', () => {
    const known = Object.entries(forgottenTexts).flatMap(([namespace, texts]) =>
      Object.keys(texts).filter((key) => english.get(namespace)?.[key] !== undefined),
    );
    expect(known).toEqual([]);
  });
});

import { seedFrom } from 'lake/seedFrom.ts';
import { describe, expect, it } from 'vitest';

import { translationsIn } from '../../scripts/dataset/translations.ts';
import { lakeNames } from '../../scripts/lakeNames.ts';
import { translator } from '../../site/i18n/translator.ts';
import { builtPages } from './builtPages.ts';

const { documents } = await seedFrom()(lakeNames);
const slugs = new Map(documents.map(({ _id, slug }) => [_id, slugIn(slug)]));
const translations = translationsIn(documents);
const slugsOf = (wished: string) =>
  translations.filter(({ freshness }) => freshness === wished).map(({ id }) => slugs.get(id));

function slugIn(value: unknown): string | undefined {
  const isSlug = typeof value === 'object' && value !== null && 'current' in value;
  return isSlug ? String(value.current) : undefined;
}

/** The addresses of pages that say that their original has changed since, in their parts. */
function sayingSo(): string[][] {
  return builtPages()
    .filter(({ locale, $ }) => {
      if (locale === undefined) return false;
      const notice = translator(locale)('translation.readOriginal');
      return $('main a').filter((_, link) => $(link).text() === notice).length > 0;
    })
    .map(({ address }) => address.split('/'));
}

describe('translations of the starting dataset', () => {
  it('say on their pages that the original has changed since, where it has, and nowhere else', () => {
    const outdated = slugsOf('outdated');
    const found = sayingSo().map((parts) => outdated.find((slug) => parts.includes(slug ?? '')));
    expect(outdated.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(outdated));
  });

  it('mostly match their originals', () => {
    expect(slugsOf('current').length).toBeGreaterThan(translations.length * 0.8);
  });
});

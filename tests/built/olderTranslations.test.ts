import { seedFrom } from 'lake/seedFrom.ts';
import { describe, expect, it } from 'vitest';

import { translationsIn } from '../../scripts/dataset/translations.ts';
import { lakeNames } from '../../scripts/lakeNames.ts';
import { translator } from '../../site/i18n/translator.ts';
import { builtPages } from './builtPages.ts';

const { documents } = await seedFrom()(lakeNames);
const slugs = new Map(documents.map(({ _id, slug }) => [_id, slug]));
const translations = translationsIn(documents);

/** The slugs of the pages that say that their original has changed since. */
function sayingSo(): unknown[] {
  return builtPages()
    .filter(({ locale, $ }) => {
      if (locale === undefined) return false;
      const notice = translator(locale)('translation.readOriginal');
      return $('main a').filter((_, link) => $(link).text() === notice).length > 0;
    })
    .map(({ address }) => ({ _type: 'slug', current: address.split('/').at(-2) }));
}

describe('translations of the starting dataset', () => {
  it('say on their page that the original has changed since, where it has, and nowhere else', () => {
    const outdated = translations.filter(({ freshness }) => freshness === 'outdated');
    expect(outdated.length).toBeGreaterThan(0);
    const theirs = new Set(outdated.map(({ id }) => slugs.get(id)));
    expect(new Set(sayingSo())).toEqual(theirs);
  });

  it('mostly match their originals', () => {
    const current = translations.filter(({ freshness }) => freshness === 'current');
    expect(current.length).toBeGreaterThan(translations.length * 0.8);
  });
});

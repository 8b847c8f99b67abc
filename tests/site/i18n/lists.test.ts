import { describe, expect, it } from 'vitest';
import { formatList } from '../../../site/i18n/lists.ts';
import { translator } from '../../../site/i18n/translator.ts';

const letters = ['a', 'b', 'c'];

describe('formatList', () => {
  it.each([
    ['et', 'a, b ja c'],
    ['lt', 'a, b ir c'],
    ['en', 'a, b and c'],
  ] as const)('joins in %s', (locale, text) => {
    expect(formatList(letters, locale)).toBe(text);
  });

  it.each([
    ['et', 'a, b, c ja teised'],
    ['lt', 'a, b, c ir kiti'],
    ['en', 'a, b, c and others'],
  ] as const)('ends with the others in %s', (locale, text) => {
    expect(formatList([...letters, translator(locale)('lists.others')], locale)).toBe(text);
  });

  it('leaves one thing alone, and none empty', () => {
    expect([formatList(['a'], 'et'), formatList([], 'et')]).toEqual(['a', '']);
  });
});

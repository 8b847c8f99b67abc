import { describe, expect, it } from 'vitest';
import { type Translate, translator } from '../../../site/i18n/translator.ts';

/** Calls `t` as JavaScript would, past the check of its keys. */
function untyped(t: Translate) {
  return (key: string, values?: object): unknown => Reflect.apply(t, undefined, [key, values]);
}

describe('translator', () => {
  it('gives the text of its own language', () => {
    expect(
      [translator('et'), translator('lt'), translator('en')].map((t) => t('page.home')),
    ).toEqual(['Avaleht', 'Pradžia', 'Home']);
  });

  it('is made once for each language', () => {
    expect(translator('lt')).toBe(translator('lt'));
  });

  it.each([
    [1, '1 rekomendacija'],
    [2, '2 rekomendacijos'],
    [10, '10 rekomendacijų'],
    [11, '11 rekomendacijų'],
    [21, '21 rekomendacija'],
    [22, '22 rekomendacijos'],
    [0, '0 rekomendacijų'],
  ])('counts %d in Lithuanian', (count, text) => {
    expect(translator('lt')('recommendation.count', { count })).toBe(text);
  });

  it.each([
    [1, '1 soovitus'],
    [0, '0 soovitust'],
    [21, '21 soovitust'],
  ])('counts %d in Estonian', (count, text) => {
    expect(translator('et')('recommendation.count', { count })).toBe(text);
  });

  it('leaves what fills a gap as it is', () => {
    const name = '<b>A & B</b> {{name}} $t(page.home)';
    expect(translator('en')('article.photoCredit', { name })).toBe(`Picture: ${name}`);
  });

  it('refuses a key that is not there', () => {
    expect(() => untyped(translator('lt'))('page.nowhere')).toThrow(
      'No text has the key "page.nowhere" in "lt". Add it to site/i18n/strings/lt.json.',
    );
  });

  it('refuses the key of a group', () => {
    expect(() => untyped(translator('et'))('page')).toThrow('No text has the key "page" in "et".');
  });

  it('refuses a counted key without its count', () => {
    expect(() => untyped(translator('en'))('recommendation.count')).toThrow(
      'No text has the key "recommendation.count"',
    );
  });

  it('refuses to leave a gap open', () => {
    expect(() => translator('en')('article.photoCredit')).toThrow(
      'The text "Picture: {{name}}" has a gap without a value. Pass a value for each {{gap}}.',
    );
  });
});

describe('Translate', () => {
  it('compiles with known keys only, and counted keys with their count', () => {
    const t = translator('en');
    const misuses = [
      // @ts-expect-error: there is no such key
      () => t('page.nowhere'),
      // @ts-expect-error: a group of keys
      () => t('page'),
      // @ts-expect-error: a plural form instead of the key
      () => t('recommendation.count_one', { count: 1 }),
      // @ts-expect-error: the count is missing
      () => t('recommendation.count'),
    ];
    expect(misuses).toHaveLength(4);
  });
});

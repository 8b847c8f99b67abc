import { spokenLanguages } from 'content-schemas/fields/languageCode.ts';
import { locales } from 'content-schemas/locales.ts';
import { describe, expect, it } from 'vitest';
import { languageName } from '../../../site/i18n/languageName.ts';

describe('languageName', () => {
  it.each([
    ['et', 'vene'],
    ['lt', 'rusų'],
    ['en', 'Russian'],
  ] as const)('names Russian in %s', (locale, name) => {
    expect(languageName('ru', locale)).toBe(name);
  });

  it.each(locales)('knows every language that content can speak of, in %s', (locale) => {
    expect(spokenLanguages.filter((code) => languageName(code, locale) === code)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import { browserLocale } from '../../../studio/locales/browserLocale.ts';

describe('browserLocale', () => {
  it.each([
    [['et-EE', 'en'], 'et'],
    [['lt'], 'lt'],
    [['ru', 'lt-LT', 'et'], 'lt'],
    [['en-GB', 'et'], 'en'],
    [['fi', 'ru'], 'en'],
    [[], 'en'],
  ])('takes %j for "%s"', (languages, locale) => {
    expect(browserLocale(languages)).toBe(locale);
  });
});

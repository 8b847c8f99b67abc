import { describe, expect, it } from 'vitest';
import { localeFromPath } from '../../../site/i18n/localeFromPath.ts';

describe('localeFromPath', () => {
  it.each([
    ['/et/', 'et'],
    ['/lt/mokymai/', 'lt'],
    ['/en', 'en'],
    ['/', undefined],
    ['/etc/', undefined],
    ['/404.html', undefined],
    ['', undefined],
  ])('reads "%s"', (path, locale) => {
    expect(localeFromPath(path)).toBe(locale);
  });
});

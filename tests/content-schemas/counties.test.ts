import { describe, expect, it } from 'vitest';
import {
  counties,
  countiesIn,
  countyCodes,
  countyOf,
  isCountyCode,
} from 'content-schemas/counties.ts';
import { countries } from 'content-schemas/countries.ts';
import { locales, localeFacts } from 'content-schemas/locales.ts';

const ownLocale = { EE: 'et', LT: 'lt' } as const;

describe('counties', () => {
  it('has a code of plain letters for each, starting with its country', () => {
    const wrong = counties.filter(
      ({ code, country }) => !new RegExp(`^${country.toLowerCase()}(-[a-z]+)+$`).test(code),
    );
    expect(wrong).toEqual([]);
    expect(new Set(countyCodes).size).toBe(25);
  });

  it.each(locales)('names every county differently in %s', (locale) => {
    expect(new Set(counties.map(({ name }) => name[locale])).size).toBe(25);
  });
});

describe('countiesIn', () => {
  it('knows 15 counties in Estonia and 10 in Lithuania', () => {
    expect(countries.map((country) => countiesIn(country).length)).toEqual([15, 10]);
  });

  it.each(countries)('keeps the alphabet of %s', (country) => {
    const locale = ownLocale[country];
    const names = countiesIn(country).map(({ name }) => name[locale]);
    const alphabet = new Intl.Collator(localeFacts[locale].bcp47);
    expect(names).toEqual(names.toSorted(alphabet.compare));
  });
});

describe('countyOf', () => {
  it('finds a county by its code', () => {
    expect(countyOf('lt-siauliu').name.lt).toBe('Šiaulių apskritis');
  });
});

describe('isCountyCode', () => {
  it('refuses a county that is in no list', () => {
    expect(['ee-harju', 'ee-viru', 7].map(isCountyCode)).toEqual([true, false, false]);
  });
});

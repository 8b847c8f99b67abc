import { describe, expect, it } from 'vitest';
import { countries, countryFacts, isCountry } from 'content-schemas/countries.ts';
import { localeFacts } from 'content-schemas/locales.ts';

describe('countryFacts', () => {
  it('says where something is in each language', () => {
    expect(countryFacts.EE.locative).toEqual({ et: 'Eestis', lt: 'Estijoje', en: 'in Estonia' });
    expect(countryFacts.LT.locative).toEqual({ et: 'Leedus', lt: 'Lietuvoje', en: 'in Lithuania' });
  });

  it('agrees with the locales about the time', () => {
    expect(countries.map((country) => countryFacts[country].timeZone)).toEqual([
      localeFacts.et.timeZone,
      localeFacts.lt.timeZone,
    ]);
  });
});

describe('isCountry', () => {
  it('knows codes in capitals only', () => {
    expect(['EE', 'LT', 'LV', 'ee', undefined].map(isCountry)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

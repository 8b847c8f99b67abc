import { describe, expect, it } from 'vitest';
import { countries, countryFacts, dayIn, isCountry, latestDay } from 'content-schemas/countries.ts';
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

describe('dayIn', () => {
  it('begins a day at midnight where the people are, in winter and in summer', () => {
    expect(dayIn('EE', new Date('2027-01-14T21:59:59Z'))).toBe('2027-01-14');
    expect(dayIn('EE', new Date('2027-01-14T22:00:00Z'))).toBe('2027-01-15');
    expect(dayIn('LT', new Date('2027-07-14T21:00:00Z'))).toBe('2027-07-15');
  });
});

describe('latestDay', () => {
  it('is the day of the country that is furthest on', () => {
    expect(latestDay(new Date('2026-12-31T22:30:00Z'))).toBe('2027-01-01');
    expect(latestDay(new Date('2026-12-31T12:00:00Z'))).toBe('2026-12-31');
  });
});

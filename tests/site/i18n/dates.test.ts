import { describe, expect, it } from 'vitest';
import { formatDate, formatDateRange, formatMonth } from '../../../site/i18n/dates.ts';

describe('formatDate', () => {
  it.each([
    ['et', '14.\u00a0märts 2027'],
    ['lt', '2027\u00a0m. kovo\u00a014\u00a0d.'],
    ['en', '14\u00a0March 2027'],
  ] as const)('writes a day in words in %s', (locale, text) => {
    expect(formatDate('2027-03-14', locale)).toBe(text);
  });

  it('writes a day without a leading nought', () => {
    expect(formatDate('2025-03-01', 'lt')).toBe('2025\u00a0m. kovo\u00a01\u00a0d.');
  });

  it.each(['2027-02-29', '2027-13-01', '14.03.2027', '2027-03', ''])('refuses "%s"', (date) => {
    expect(() => formatDate(date, 'et')).toThrow(
      `"${date}" is no day. Give one that exists, as YYYY-MM-DD.`,
    );
  });
});

describe('formatDateRange', () => {
  it.each([
    ['et', '14.–16.\u00a0märts 2027'],
    ['lt', '2027\u00a0m. kovo\u00a014–16\u00a0d.'],
    ['en', '14–16\u00a0March 2027'],
  ] as const)('says month and year once within a month in %s', (locale, text) => {
    expect(formatDateRange('2027-03-14', '2027-03-16', locale)).toBe(text);
  });

  it.each([
    ['et', '30.\u00a0märts\u00a0– 2.\u00a0aprill 2027'],
    ['lt', '2027\u00a0m. kovo\u00a030\u00a0d.\u00a0– balandžio\u00a02\u00a0d.'],
    ['en', '30\u00a0March\u00a0– 2\u00a0April 2027'],
  ] as const)('says the year once within a year in %s', (locale, text) => {
    expect(formatDateRange('2027-03-30', '2027-04-02', locale)).toBe(text);
  });

  it.each([
    ['et', '1.\u00a0september 2015\u00a0– 31.\u00a0mai 2016'],
    ['lt', '2015\u00a0m. rugsėjo\u00a01\u00a0d.\u00a0– 2016\u00a0m. gegužės\u00a031\u00a0d.'],
    ['en', '1\u00a0September 2015\u00a0– 31\u00a0May 2016'],
  ] as const)('says both years across years in %s', (locale, text) => {
    expect(formatDateRange('2015-09-01', '2016-05-31', locale)).toBe(text);
  });

  it('says both years when the months are namesakes', () => {
    expect(formatDateRange('2026-03-14', '2027-03-14', 'et')).toBe(
      '14.\u00a0märts 2026\u00a0– 14.\u00a0märts 2027',
    );
  });

  it('says a single day once', () => {
    expect(formatDateRange('2027-03-14', '2027-03-14', 'et')).toBe('14.\u00a0märts 2027');
  });

  it('refuses a range that runs backwards', () => {
    expect(() => formatDateRange('2027-03-16', '2027-03-14', 'et')).toThrow(
      'The range ends before it starts: 2027-03-16 to 2027-03-14. Swap the days.',
    );
  });
});

describe('formatMonth', () => {
  it.each([
    ['et', 'november 2023'],
    ['lt', '2023\u00a0m. lapkritis'],
    ['en', 'November 2023'],
  ] as const)('names a month in %s', (locale, text) => {
    expect(formatMonth('2023-11', locale)).toBe(text);
  });

  it('refuses a thirteenth month', () => {
    expect(() => formatMonth('2023-13', 'et')).toThrow('"2023-13-01" is no day.');
  });
});

import { describe, expect, it } from 'vitest';
import { formatPartialDate, formatPartialRange, formatPeriod } from '../../../site/i18n/periods.ts';

describe('formatPeriod', () => {
  it('writes both ends of a period that is over', () => {
    expect(formatPeriod({ from: '2016-08-01', until: '2016-12-12' }, 'et')).toBe(
      '1.\u00a0august\u00a0– 12.\u00a0detsember 2016',
    );
  });

  it.each([
    ['et', 'alates 1.\u00a0septembrist 2015'],
    ['lt', 'nuo 2015\u00a0m. rugsėjo\u00a01\u00a0d.'],
    ['en', 'since 1\u00a0September 2015'],
  ] as const)('says since when one goes on in %s', (locale, text) => {
    expect(formatPeriod({ from: '2015-09-01' }, locale)).toBe(text);
  });

  it.each([
    ['2020', 'et', 'alates 2020.\u00a0aastast'],
    ['2020', 'lt', 'nuo 2020\u00a0m.'],
    ['2020', 'en', 'since 2020'],
    ['2020-09', 'et', 'alates 2020.\u00a0aasta septembrist'],
    ['2020-09', 'lt', 'nuo 2020\u00a0m. rugsėjo'],
    ['2020-09', 'en', 'since September 2020'],
  ] as const)('says no more than is known of the start: %s in %s', (from, locale, text) => {
    expect(formatPeriod({ from }, locale)).toBe(text);
  });

  it('writes a period whose ends are not known to the day', () => {
    expect(formatPeriod({ from: '2009-10', until: '2013' }, 'en')).toBe('October 2009\u00a0– 2013');
  });

  it('inflects every Estonian month', () => {
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    const inflected = months.map(
      (month) => formatPeriod({ from: `2015-${month}-01` }, 'et').split(/\s/)[2],
    );
    expect(inflected).toEqual([
      'jaanuarist',
      'veebruarist',
      'märtsist',
      'aprillist',
      'maist',
      'juunist',
      'juulist',
      'augustist',
      'septembrist',
      'oktoobrist',
      'novembrist',
      'detsembrist',
    ]);
  });
});

describe('formatPartialDate', () => {
  it.each([
    ['2023', 'et', '2023'],
    ['2023', 'lt', '2023\u00a0m.'],
    ['2023', 'en', '2023'],
    ['2023-11', 'et', 'november 2023'],
    ['2023-11', 'lt', '2023\u00a0m. lapkritis'],
    ['2024-02-05', 'et', '5.\u00a0veebruar 2024'],
  ] as const)('writes %s in %s', (date, locale, text) => {
    expect(formatPartialDate(date, locale)).toBe(text);
  });

  it('refuses anything else', () => {
    expect(() => formatPartialDate('spring 2023', 'et')).toThrow('"spring 2023" is no day.');
  });
});

describe('formatPartialRange', () => {
  it.each([
    ['2024-05-15', '2024-05-16', '15.–16.\u00a0mai 2024'],
    ['2023-11', '2024-02', 'november 2023\u00a0– veebruar 2024'],
    ['2023', '2024-02-05', '2023\u00a0– 5.\u00a0veebruar 2024'],
    ['2023-11', '2023-11', 'november 2023'],
  ])('writes %s to %s', (from, until, text) => {
    expect(formatPartialRange(from, until, 'et')).toBe(text);
  });
});

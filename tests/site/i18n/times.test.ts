import { describe, expect, it } from 'vitest';
import { formatSession, localMoment } from '../../../site/i18n/times.ts';

const tallinn = 'Europe/Tallinn';
const vilnius = 'Europe/Vilnius';
const oneDay = { start: '2027-03-14T08:00:00Z', end: '2027-03-14T14:00:00Z' };

describe('formatSession', () => {
  it.each([
    ['et', tallinn, '14.\u00a0märts 2027 kell\u00a010.00–16.00'],
    ['lt', vilnius, '2027\u00a0m. kovo\u00a014\u00a0d., 10.00–16.00\u00a0val.'],
    ['en', tallinn, '14\u00a0March 2027, 10:00–16:00'],
  ] as const)('says the day once in %s', (locale, timeZone, text) => {
    expect(formatSession({ ...oneDay, timeZone }, locale)).toBe(text);
  });

  it.each([
    ['et', vilnius, '14.\u00a0märts 2027 kell\u00a010.00–16.00 (Leedu aja järgi)'],
    ['lt', tallinn, '2027\u00a0m. kovo\u00a014\u00a0d., 10.00–16.00\u00a0val. (Estijos laiku)'],
    ['en', vilnius, '14\u00a0March 2027, 10:00–16:00 (Lithuanian time)'],
    ['et', 'Europe/Brussels', '14.\u00a0märts 2027 kell\u00a09.00–15.00 (Kesk-Euroopa aeg)'],
    ['en', 'Europe/Brussels', '14\u00a0March 2027, 09:00–15:00 (Central European Time)'],
  ] as const)('names a foreign zone in %s: %s', (locale, timeZone, text) => {
    expect(formatSession({ ...oneDay, timeZone }, locale)).toBe(text);
  });

  it.each([
    ['et', '14.\u00a0märts 2027 kell\u00a010.00\u00a0– 15.\u00a0märts 2027 kell\u00a012.30'],
    ['en', '14\u00a0March 2027, 10:00\u00a0– 15\u00a0March 2027, 12:30'],
  ] as const)('says both days when it goes on overnight in %s', (locale, text) => {
    const session = { start: oneDay.start, end: '2027-03-15T10:30:00Z', timeZone: tallinn };
    expect(formatSession(session, locale)).toBe(text);
  });

  it('follows the zone into summer time', () => {
    const session = {
      start: '2027-03-29T07:00:00Z',
      end: '2027-03-29T13:00:00Z',
      timeZone: tallinn,
    };
    expect(formatSession(session, 'et')).toBe('29.\u00a0märts 2027 kell\u00a010.00–16.00');
  });

  it('takes the day from the zone, not from UTC', () => {
    const session = {
      start: '2027-03-13T22:30:00Z',
      end: '2027-03-13T23:00:00Z',
      timeZone: tallinn,
    };
    expect(formatSession(session, 'et')).toBe('14.\u00a0märts 2027 kell\u00a00.30–1.00');
  });
});

describe('localMoment', () => {
  it('reads the wall clock of a zone', () => {
    expect(localMoment('2027-10-30T22:05:00Z', vilnius)).toEqual({
      date: '2027-10-31',
      hour: 1,
      minute: '05',
    });
  });

  it('calls midnight nought, not 24', () => {
    expect(localMoment('2027-03-13T22:00:00Z', tallinn)).toEqual({
      date: '2027-03-14',
      hour: 0,
      minute: '00',
    });
  });
});

import { describe, expect, it } from 'vitest';

import {
  instantAt,
  isWhole,
  localTimeOf,
  refusedTimeIn,
  tidied,
} from '../../../studio/inputs/instant/localTime.ts';

const tallinn = 'Europe/Tallinn';

describe('instantAt', () => {
  it.each([
    ['2027-03-14', tallinn, '2027-03-14T08:00:00Z'],
    ['2027-07-14', 'Europe/Vilnius', '2027-07-14T07:00:00Z'],
    ['2027-03-14', 'Europe/Brussels', '2027-03-14T09:00:00Z'],
  ])('takes 10:00 on %s in %s for %s', (day, zone, instant) => {
    expect(instantAt({ day, time: '10:00' }, zone)).toEqual({ instant });
  });

  it('refuses an hour that the clocks skip', () => {
    expect(instantAt({ day: '2027-03-28', time: '03:30' }, tallinn)).toEqual({
      refusal: 'skipped',
    });
  });

  it('takes the moments just beside the skipped hour', () => {
    const at = (time: string) => instantAt({ day: '2027-03-28', time }, tallinn);
    expect(at('02:59')).toEqual({ instant: '2027-03-28T00:59:00Z' });
    expect(at('04:00')).toEqual({ instant: '2027-03-28T01:00:00Z' });
  });

  it('refuses an hour that the clocks pass twice', () => {
    expect(instantAt({ day: '2027-10-31', time: '03:30' }, tallinn)).toEqual({ refusal: 'twice' });
  });
});

describe('tidied', () => {
  it.each([
    ['9.30', '09:30'],
    [' 10:00 ', '10:00'],
    ['24:00', '24:00'],
    ['10:0', '10:0'],
  ])('makes of %s what it can', (time, tidy) => {
    expect(tidied({ day: '2027-03-14', time })).toEqual({ day: '2027-03-14', time: tidy });
  });
});

describe('isWhole', () => {
  it('is false while a year or a time is being typed', () => {
    expect(isWhole({ day: '0002-03-14', time: '10:00' })).toBe(false);
    expect(isWhole({ day: '2027-03-14', time: '10:0' })).toBe(false);
    expect(isWhole({ day: '2027-03-14', time: '24:00' })).toBe(false);
    expect(isWhole({ day: '2027-03-14', time: '10:00' })).toBe(true);
  });
});

describe('localTimeOf', () => {
  it.each([
    [tallinn, '10:00'],
    ['Europe/Brussels', '09:00'],
  ])('tells what clocks show in %s', (zone, time) => {
    expect(localTimeOf('2027-03-14T08:00:00.000Z', zone)).toEqual({ day: '2027-03-14', time });
  });

  it('is undefined for a time without its zone', () => {
    expect(localTimeOf('2027-03-28T03:30', tallinn)).toBeUndefined();
  });
});

describe('refusedTimeIn', () => {
  it('reads a kept local time, and nothing from a moment', () => {
    expect(refusedTimeIn('2027-03-28T03:30')).toEqual({ day: '2027-03-28', time: '03:30' });
    expect(refusedTimeIn('2027-03-28T03:30:00Z')).toBeUndefined();
  });
});

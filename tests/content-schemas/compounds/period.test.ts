import { describe, expect, it } from 'vitest';

import { period } from 'content-schemas/compounds/period.ts';

const { parser } = period();

describe('period', () => {
  it.each([
    ['2015-09-01', '2016-05-31'],
    ['2020', undefined],
    ['2020-05', '2020'],
    ['2020', '2020-05-31'],
  ])('accepts %s to %s', (from, until) => {
    expect(parser.safeParse({ from, until }).success).toBe(true);
  });

  it.each([
    ['2016-05-31', '2015-09-01'],
    ['2020-05', '2019'],
  ])('refuses %s to %s, which ends before it starts', (from, until) => {
    expect(parser.safeParse({ from, until }).error?.issues[0]?.message).toBe(
      'ends before it starts',
    );
  });
});

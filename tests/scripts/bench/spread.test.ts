import { describe, expect, test } from 'vitest';
import { spread } from '../../../scripts/bench/spread.ts';

describe('spread', () => {
  test('gives numbers that occur, whatever their order', () => {
    const numbers = [10, 2, 3, 4, 5, 6, 7, 8, 9, 1];
    expect(spread(numbers)).toEqual({ count: 10, median: 5, p90: 9, max: 10 });
  });

  test('is nothing for nothing', () => {
    expect(spread([])).toEqual({ count: 0, median: 0, p90: 0, max: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { nearMisses } from '../../../site/search/nearMisses.ts';

const words = ['eestkoste', 'koolitus', 'koolitused', 'laps', 'seire'];

describe('nearMisses', () => {
  it.each([
    ['koolitud', 'koolitus'],
    ['eestkotse', 'eestkoste'],
    ['eestkste', 'eestkoste'],
    ['seirre', 'seire'],
  ])('offers for "%s" the word "%s"', (typed, meant) => {
    expect(nearMisses(typed, words)[0]).toBe(meant);
  });

  it('offers nothing for what is like no word, or too short to tell', () => {
    expect(nearMisses('xyzzyqq', words)).toEqual([]);
    expect(nearMisses('lap', words)).toEqual([]);
  });
});

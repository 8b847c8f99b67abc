import { describe, expect, it } from 'vitest';

import { rephrased } from '../../../site/search/rephrased.ts';

const synonyms = [['alternative report', 'shadow report', 'variraport']];

describe('rephrased', () => {
  it('puts every other name in the place of one of several words', () => {
    expect(rephrased(['shadow', 'report', '2024'], 'en', synonyms)).toEqual([
      ['alternative', 'report', '2024'],
      ['variraport', '2024'],
    ]);
  });

  it('leaves names of one word, and words that stand apart, as they are', () => {
    expect(rephrased(['variraport'], 'en', synonyms)).toEqual([]);
    expect(rephrased(['shadow', 'of', 'report'], 'en', synonyms)).toEqual([]);
  });

  it('offers a few other names at most', () => {
    const many = [['shadow report', 'a', 'b', 'c', 'd', 'e']];
    expect(rephrased(['shadow', 'report'], 'en', many)).toHaveLength(3);
  });
});

import { describe, expect, it } from 'vitest';

import { longestSentence, longSentence } from 'content-schemas/warnings/longSentence.ts';

const sentence = (words: number) => `Laps ${'ja '.repeat(words - 2)}pere.`;

describe('longSentence', () => {
  it('lets a sentence of the longest length pass', () => {
    expect(longSentence(sentence(longestSentence))).toBeUndefined();
  });

  it('finds the one sentence that is longer', () => {
    const long = sentence(longestSentence + 1);
    expect(longSentence(`Lühike algus. ${long} Lühike lõpp.`)).toBe(long);
  });

  it('counts from the beginning after a line break and a question', () => {
    const half = sentence(20);
    expect(longSentence(`${half.slice(0, -1)}\n${half}`)).toBeUndefined();
    expect(longSentence(`${half.slice(0, -1)}? Šeima ${half}`)).toBeUndefined();
  });
});

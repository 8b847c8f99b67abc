import { describe, expect, it } from 'vitest';

import { holds } from '../../../site/search/holds.ts';
import { queryOf } from '../../../site/search/Query.ts';

function holdsWord(content: string, typed: string): boolean {
  const [word] = queryOf(typed, 'en').words;
  if (word === undefined) throw new Error('A word is needed.');
  return holds({ url: '/en/', content, meta: {} }, word, 'en');
}

describe('holds', () => {
  it.each([
    ['family', 'families'],
    ['disability', 'disabled'],
    ['donations', 'donate'],
    ['plan', 'planning'],
  ])('takes "%s" for a form of "%s"', (word, typed) => {
    expect(holdsWord(`The ${word} here.`, typed)).toBe(true);
  });

  it.each([
    ['time', 'timeline'],
    ['text', 'texas'],
  ])('does not take "%s" for a form of "%s"', (word, typed) => {
    expect(holdsWord(`The ${word} here.`, typed)).toBe(false);
  });
});

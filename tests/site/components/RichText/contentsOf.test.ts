import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../../../site/components/RichText/contentsOf.ts';
import { paragraph } from '../Prose/paragraphs.ts';

const heading = (words: string, style: 'h2' | 'h3' = 'h2') => paragraph(words, { style });
const four = () => ['a', 'b', 'c', 'a'].map((words) => heading(words));

describe('contentsOf', () => {
  test('leads to the main headings by the ids they have in the text', () => {
    const blocks = [heading('a', 'h3'), ...four(), paragraph('words')];
    expect(contentsOf(blocks)).toEqual([
      { title: 'a', href: '#text-a-2' },
      { title: 'b', href: '#text-b' },
      { title: 'c', href: '#text-c' },
      { title: 'a', href: '#text-a-3' },
    ]);
  });

  test('is empty for a short text', () => {
    expect(contentsOf(four().slice(1))).toEqual([]);
  });
});

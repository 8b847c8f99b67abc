import { describe, expect, test } from 'vitest';
import { listTree, type Flow, type List } from '../../../../site/components/Prose/listTree.ts';
import { plainText } from '../../../../site/components/Prose/plainText.ts';
import type { Paragraph } from 'content-schemas/fields/richText/paragraph.ts';
import { item, paragraph } from './paragraphs.ts';

/** A list as an outline: bullets "-", numbers "1.", two spaces a level. */
function outline({ kind, items }: List, indent = ''): string[] {
  return items.flatMap(({ paragraph: own, lists }) => [
    `${indent}${kind === 'bullet' ? '-' : '1.'} ${plainText(own)}`,
    ...lists.flatMap((list) => outline(list, `${indent}  `)),
  ]);
}

const sketch = (flow: readonly Flow<Paragraph>[]): string[] =>
  flow.flatMap(({ list, block }) => (list ? ['list:', ...outline(list)] : [plainText(block)]));

describe('listTree', () => {
  test('puts deeper items into the item before them', () => {
    const blocks = [item('a'), item('b', 2), item('c', 3), item('d', 2), item('e')];
    expect(sketch(listTree<Paragraph>(blocks))).toEqual([
      'list:',
      '- a',
      '  - b',
      '    - c',
      '  - d',
      '- e',
    ]);
  });

  test('begins a list at any other block', () => {
    const blocks = [item('a'), paragraph('between'), item('b')];
    expect(sketch(listTree<Paragraph>(blocks))).toEqual([
      'list:',
      '- a',
      'between',
      'list:',
      '- b',
    ]);
  });

  test('begins a list where bullets turn into numbers, on every level', () => {
    const blocks = [item('a'), item('b', 2), item('c', 2, 'number'), item('d', 1, 'number')];
    expect(sketch(listTree<Paragraph>(blocks))).toEqual([
      'list:',
      '- a',
      '  - b',
      '  1. c',
      'list:',
      '1. d',
    ]);
  });

  test('takes a list that begins deep for one of the first level', () => {
    const blocks = [item('a', 3), item('b', 3), item('c', 4)];
    expect(sketch(listTree<Paragraph>(blocks))).toEqual(['list:', '- a', '- b', '  - c']);
  });

  test('loses no item when levels rise towards the end', () => {
    const blocks = [item('a', 3), item('b', 2), item('c', 1)];
    expect(sketch(listTree<Paragraph>(blocks))).toEqual(['list:', '- a', '  - b', '- c']);
  });
});

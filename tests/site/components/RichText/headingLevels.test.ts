import type { RichTextBlock } from 'content-schemas/fields/richText/richText.ts';
import { describe, expect, test } from 'vitest';
import {
  headingLevels,
  type HeadingLevel,
} from '../../../../site/components/RichText/headingLevels.ts';
import { paragraph } from '../Prose/paragraphs.ts';

const h2 = () => paragraph('two', { style: 'h2' });
const h3 = () => paragraph('three', { style: 'h3' });
const h4 = () => paragraph('four', { style: 'h4' });
const facts = (): RichTextBlock => ({ _key: 'f', _type: 'factsBox', title: 'Facts', items: [] });
const list = (): RichTextBlock => ({
  _key: 'e',
  _type: 'embeddedList',
  title: 'List',
  shows: 'articles',
  country: undefined,
  limit: undefined,
});

const levels = (blocks: RichTextBlock[], first: HeadingLevel = 2) => [
  ...headingLevels(blocks, first).values(),
];

describe('headingLevels', () => {
  test('follows the styles', () => {
    expect(levels([h2(), h3(), h4(), h2()])).toEqual([2, 3, 4, 2]);
  });

  test('leaves no gap where an editor left one', () => {
    expect(levels([h4(), h4(), h2(), h4()])).toEqual([2, 3, 2, 3]);
  });

  test('moves everything down for a text below a heading', () => {
    expect(levels([h2(), h3(), h4()], 3)).toEqual([3, 4, 4]);
  });

  test('puts a facts box below the heading it follows', () => {
    expect(levels([facts(), h2(), facts(), h3(), facts()])).toEqual([2, 2, 3, 3, 4]);
  });

  test('lets an embedded list open a section', () => {
    expect(levels([h2(), h3(), list(), facts()])).toEqual([2, 3, 2, 3]);
  });
});

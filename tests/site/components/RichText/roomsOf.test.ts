import type { RichTextBlock } from 'content-schemas/fields/richText/richText.ts';
import { describe, expect, test } from 'vitest';
import { roomsOf } from '../../../../site/components/RichText/roomsOf.ts';
import { paragraph } from '../Prose/paragraphs.ts';

const text = () => paragraph('words');
const heading = () => paragraph('heading', { style: 'h2' });
const doors = (): RichTextBlock => ({ _key: 'd', _type: 'doors', title: 'Doors', items: [] });

describe('roomsOf', () => {
  test('keeps text together and gives large blocks a room each', () => {
    const rooms = roomsOf([text(), text(), doors(), doors(), text()]);
    expect(rooms.map(({ kind, blocks }) => [kind, blocks.length])).toEqual([
      ['text', 2],
      ['block', 1],
      ['block', 1],
      ['text', 1],
    ]);
  });

  test('begins a room at a main heading', () => {
    const rooms = roomsOf([text(), heading(), text()]);
    expect(rooms.map(({ blocks }) => blocks.length)).toEqual([1, 2]);
  });
});

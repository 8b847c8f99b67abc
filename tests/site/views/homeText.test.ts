import { describe, expect, test } from 'vitest';
import type { RichTextBlock } from 'content-schemas/fields/richText/richText.ts';
import { homeText } from '../../../site/views/homeText.ts';
import { paragraph } from '../components/Prose/paragraphs.ts';

const welcome: RichTextBlock = {
  _key: 'w',
  _type: 'welcome',
  title: 'Welcome',
  text: 'Come in',
  links: [],
};
const words = paragraph('words');

const home = (body: RichTextBlock[]) =>
  homeText({ document: { title: 'Home', summary: 'Summary', body }, cards: {} }, 'en');

describe('homeText', () => {
  test('takes the first welcome out of the text', () => {
    expect(home([words, welcome, welcome])).toEqual({
      welcome: { title: 'Welcome', text: 'Come in', links: [] },
      rest: [words, welcome],
    });
  });

  test('welcomes with title and summary where there is no welcome', () => {
    expect(home([words])).toEqual({
      welcome: { title: 'Home', text: 'Summary', links: [] },
      rest: [words],
    });
  });
});

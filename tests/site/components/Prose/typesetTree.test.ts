import type { Paragraph } from 'content-schemas/fields/richText/paragraph.ts';
import { describe, expect, it } from 'vitest';

import type { Inline } from '../../../../site/components/Prose/inlineTree.ts';
import { typesetTree } from '../../../../site/components/Prose/typesetTree.ts';

const span = (text: string, ...marks: string[]) => ({
  _key: text,
  _type: 'span' as const,
  text,
  marks,
});
const paragraph = (
  children: Paragraph['children'],
  markDefs: Paragraph['markDefs'] = [],
): Paragraph => ({
  _key: 'p',
  _type: 'block',
  style: 'normal',
  listItem: undefined,
  level: undefined,
  children,
  markDefs,
});
const wordsOf = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      return node.kind === 'marked' ? wordsOf(node.children) : '';
    })
    .join('');

describe('typesetTree', () => {
  it('curls a quotation that begins before a mark and ends inside it', () => {
    const nodes = typesetTree(
      paragraph([span('Loe "Selge '), span('keel"', 'strong'), span(' läbi.')]),
      'et',
    );
    expect(wordsOf(nodes)).toBe('Loe „Selge keel“ läbi.');
  });

  it('sets words of another language as that language does, and leaves those it does not know', () => {
    const marks: Paragraph['markDefs'] = [
      { _key: 'en', _type: 'foreign', language: 'en' },
      { _key: 'fi', _type: 'foreign', language: 'fi' },
    ];
    const nodes = typesetTree(
      paragraph(
        [span('Vt "'), span('the "best" interests', 'en'), span('" ja '), span('"etu"', 'fi')],
        marks,
      ),
      'et',
    );
    expect(wordsOf(nodes)).toBe('Vt „the “best” interests“ ja "etu"');
  });

  it('keeps footnotes where they are, as the very same notes', () => {
    const note = { _key: 'n', _type: 'footnote' as const, text: 'Allikas', href: undefined };
    const nodes = typesetTree(paragraph([span('lk 5'), note, span(' "tsitaat"')]), 'et');
    expect(nodes.find((node) => node.kind === 'note')?.note).toBe(note);
    expect(wordsOf(nodes)).toBe('lk\u00a05 „tsitaat“');
  });
});

import { describe, expect, test } from 'vitest';
import { inlineTree, type Inline } from '../../../../site/components/Prose/inlineTree.ts';
import { note, paragraph, span } from './paragraphs.ts';

const link = { _key: 'l', _type: 'externalLink' as const, href: 'https://example.org/' };
const inner = { _key: 'i', _type: 'internalLink' as const, document: { ref: 'page-a' } };
const foreign = { _key: 'f', _type: 'foreign' as const, language: 'en' as const };
const markDefs = [link, inner, foreign];

/** A tree in short: marks as `name(...)`, a break as `/`, a note as `*`. */
function short(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'break') return '/';
      if (node.kind === 'note') return '*';
      const name = typeof node.mark === 'object' ? node.mark._type : node.mark;
      return `${name}(${short(node.children)})`;
    })
    .join('');
}

const tree = (...children: Parameters<typeof paragraph>[0] & object) =>
  short(inlineTree(paragraph(children, { markDefs })));

describe('inlineTree', () => {
  test('keeps a link whole around words that are partly strong', () => {
    expect(
      tree(span('see ', 'l'), span('this', 'strong', 'l'), span(' page', 'l'), span('.')),
    ).toBe('externalLink(see strong(this) page).');
  });

  test('puts the mark that reaches furthest outside', () => {
    expect(tree(span('a', 'em', 'strong'), span('b', 'strong'))).toBe('strong(em(a)b)');
  });

  test('puts a link outside other marks that reach as far', () => {
    expect(tree(span('a', 'strong', 'f', 'l'))).toBe('externalLink(foreign(strong(a)))');
  });

  test('makes no link inside a link', () => {
    expect(tree(span('a', 'l', 'i'), span('b', 'l'))).toBe('externalLink(ab)');
  });

  test('renders the text of a mark that nobody defined', () => {
    expect(tree(span('a', 'lost', 'em'))).toBe('em(a)');
  });

  test('keeps line breaks and notes in their place', () => {
    expect(tree(span('a\nb'), note('n'), span('c'))).toBe('a/b*c');
  });
});

import type { Paragraph } from 'content-schemas/fields/richText/paragraph.ts';

/** A paragraph's words without marks and notes. */
export function plainText({ children }: Pick<Paragraph, 'children'>): string {
  return children.map((child) => (child._type === 'span' ? child.text : '')).join('');
}

/** True for a paragraph that an editor left empty: it is not rendered. */
export function isEmpty(paragraph: Pick<Paragraph, 'children'>): boolean {
  const hasNote = paragraph.children.some(({ _type }) => _type === 'footnote');
  return !hasNote && plainText(paragraph).trim() === '';
}

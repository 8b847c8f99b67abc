import type { Paragraph } from 'content-schemas/fields/richText/paragraph.ts';

type Child = Paragraph['children'][number];

/** A span with its marks. */
export function span(text: string, ...marks: string[]): Child {
  return { _key: text, _type: 'span', text, marks };
}

/** A footnote inside a paragraph. */
export function note(text: string): Extract<Child, { readonly _type: 'footnote' }> {
  return { _key: text, _type: 'footnote', text, href: undefined };
}

/** A paragraph: of one plain span when only words are given. */
export function paragraph(
  words: string | readonly Child[],
  differing: Partial<Paragraph> = {},
): Paragraph {
  return {
    _key: 'k',
    _type: 'block',
    style: 'normal',
    listItem: undefined,
    level: undefined,
    children: typeof words === 'string' ? [span(words)] : [...words],
    markDefs: [],
    ...differing,
  };
}

/** A list item of a level, counted from 1. */
export function item(
  words: string,
  level = 1,
  listItem: 'bullet' | 'number' = 'bullet',
): Paragraph {
  return paragraph(words, { level, listItem });
}

import type { Paragraph } from 'content-schemas/fields/richText/paragraph.ts';
import type { RichText, RichTextBlock } from 'content-schemas/fields/richText/richText.ts';
import { slugFrom } from 'content-schemas/slugFrom.ts';
import { isEmpty, plainText } from '../Prose/plainText.ts';

/** The ids of a text's headings. */
export type HeadingIds = ReadonlyMap<RichTextBlock, string>;

/**
 * An id for every heading, made from its words and unique within the text. It begins with the text's name,
 * which is unique on its page: so no heading's words can take an id that the page itself uses.
 */
export function headingIds(blocks: RichText, name: string): HeadingIds {
  const ids = new Map<RichTextBlock, string>();
  const taken = new Set<string>();
  for (const block of blocks) {
    if (!isHeading(block)) continue;
    const id = freeId([name, slugFrom(plainText(block))].filter(Boolean).join('-'), taken);
    taken.add(id);
    ids.set(block, id);
  }
  return ids;
}

/** True for a heading with words in it. */
export function isHeading(block: RichTextBlock): block is Paragraph {
  return block._type === 'block' && block.style.startsWith('h') && !isEmpty(block);
}

function freeId(wish: string, taken: ReadonlySet<string>): string {
  let id = wish;
  for (let count = 2; taken.has(id); count += 1) id = `${wish}-${String(count)}`;
  return id;
}

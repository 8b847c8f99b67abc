import type { RichText, RichTextBlock } from 'content-schemas/fields/richText/richText.ts';

/** A part of a home page: running text, or one block that takes the page's whole width. */
export interface Room {
  readonly kind: 'text' | 'block';
  readonly blocks: RichText;
}

const standAlone: readonly RichTextBlock['_type'][] = [
  'welcome',
  'doors',
  'embeddedList',
  'callToAction',
  'supportUs',
];

/** Divides a text into rooms: each large block has one of its own, and so has the text under each main heading. */
export function roomsOf(blocks: RichText): Room[] {
  const rooms: { kind: Room['kind']; blocks: RichTextBlock[] }[] = [];
  for (const block of blocks) {
    const kind = standAlone.includes(block._type) ? 'block' : 'text';
    const opens = kind === 'block' || (block._type === 'block' && block.style === 'h2');
    const last = rooms.at(-1);
    if (opens || last?.kind !== kind) rooms.push({ kind, blocks: [block] });
    else last.blocks.push(block);
  }
  return rooms;
}

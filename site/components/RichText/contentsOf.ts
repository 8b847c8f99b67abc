import type { RichText } from 'content-schemas/fields/richText/richText.ts';
import { plainText } from '../Prose/plainText.ts';
import { headingIds, isHeading } from './headingIds.ts';

/** A main heading of a text, and how to get there. */
export interface ContentsEntry {
  readonly title: string;
  readonly href: string;
}

/** The main headings of a text, in order; none for a text so short that a list of them helps nobody. */
export function contentsOf(blocks: RichText, name = 'text'): ContentsEntry[] {
  const ids = headingIds(blocks, name);
  const entries = blocks.flatMap((block) => {
    const id = ids.get(block);
    if (id === undefined || !isHeading(block) || block.style !== 'h2') return [];
    return [{ title: plainText(block).trim(), href: `#${id}` }];
  });
  return entries.length < fewest ? [] : entries;
}

const fewest = 4;

import type { RichText, RichTextBlock } from 'content-schemas/fields/richText/richText.ts';
import { isHeading } from './headingIds.ts';

export type HeadingLevel = 2 | 3 | 4;

/** The level of each heading and of each block's title. */
export type HeadingLevels = ReadonlyMap<RichTextBlock, HeadingLevel>;

/**
 * Levels without a gap, whatever styles the editor chose: `first` for the outermost, and never more than
 * one below the heading before. Some blocks open a section of their own; others stand below their heading.
 */
export function headingLevels(blocks: RichText, first: HeadingLevel): HeadingLevels {
  const levels = new Map<RichTextBlock, HeadingLevel>();
  let current: HeadingLevel | undefined;
  for (const block of blocks) {
    const deepest = current === undefined ? first : below(current);
    const wish = wishedDepth(block);
    if (wish === 'aside') levels.set(block, deepest);
    if (typeof wish !== 'number') continue;
    current = atMost(first + wish, deepest);
    levels.set(block, current);
  }
  return levels;
}

/** The level below a level; there are no more than four. */
export function below(level: HeadingLevel): HeadingLevel {
  return level === 2 ? 3 : 4;
}

const sections: readonly RichTextBlock['_type'][] = [
  'welcome',
  'doors',
  'embeddedList',
  'callToAction',
  'timeline',
  'bankAccount',
  'supportUs',
];
const asides: readonly RichTextBlock['_type'][] = ['factsBox', 'contactCard'];

/** How far below the text's first level a block wants to stand. */
function wishedDepth(block: RichTextBlock): number | 'aside' | undefined {
  if (isHeading(block)) return Number(block.style.slice(1)) - 2;
  if (sections.includes(block._type)) return 0;
  return asides.includes(block._type) ? 'aside' : undefined;
}

function atMost(level: number, deepest: HeadingLevel): HeadingLevel {
  if (level >= deepest) return deepest;
  return level <= 2 ? 2 : 3;
}

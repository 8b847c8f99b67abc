import { storedBlock } from './storedBlock.ts';

/** The first heading of a text that lies more than one level below the one before; the page's title is the first level. */
export function skippedHeading(blocks: unknown): string | undefined {
  if (!Array.isArray(blocks)) return undefined;
  let above = 1;
  for (const block of blocks.map(storedBlock)) {
    const level = Number(/^h(\d)$/u.exec(block?.style ?? '')?.[1]);
    if (block === undefined || Number.isNaN(level)) continue;
    if (level > above + 1) return block.text;
    above = level;
  }
  return undefined;
}

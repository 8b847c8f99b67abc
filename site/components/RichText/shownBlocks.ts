import type { RichText } from 'content-schemas/fields/richText/richText.ts';

/** The blocks of a text without those that wait for something. */
export function shownBlocks(blocks: RichText, withheld: readonly string[] = []): RichText {
  return blocks.filter(({ _key }) => !withheld.includes(_key));
}

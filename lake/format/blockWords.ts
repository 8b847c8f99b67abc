/** What a block's word puts back: `h2: text` is a block of style h2. */
export interface BlockDefaults {
  style: string;
  listItem?: string;
  level?: number;
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** The words that begin a block of Portable Text. */
export const blockWords: ReadonlyMap<string, BlockDefaults> = new Map<string, BlockDefaults>([
  ['p', { style: 'normal' }],
  ...headings.map((style) => [style, { style }] as const),
  ['quote', { style: 'blockquote' }],
  ['bullet', { style: 'normal', listItem: 'bullet', level: 1 }],
  ['number', { style: 'normal', listItem: 'number', level: 1 }],
]);

/** The word for a block; `p` where none says it all. */
export function blockWord(block: Readonly<Record<string, unknown>>): string {
  const { listItem, style } = block;
  for (const [word, defaults] of blockWords) {
    if (listItem !== undefined ? defaults.listItem === listItem : isStyle(defaults, style))
      return word;
  }
  return 'p';
}

function isStyle(defaults: BlockDefaults, style: unknown): boolean {
  return defaults.listItem === undefined && defaults.style === style;
}

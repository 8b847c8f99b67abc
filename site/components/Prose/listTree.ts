import type { Paragraph } from 'content-schemas/fields/richText/paragraph.ts';

/** A list as HTML nests it: each item's deeper items are lists inside it. */
export interface List {
  readonly kind: 'bullet' | 'number';
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly paragraph: Paragraph;
  readonly lists: readonly List[];
}

/** What stands between other blocks: those blocks themselves, and lists put together from their items. */
export type Flow<Block> =
  | { readonly list: List; readonly block?: undefined }
  | { readonly block: Block; readonly list?: undefined };

/** Gathers neighbouring list items into nested lists; everything else stays as it is, in its order. */
export function listTree<Block extends { readonly _type: string }>(
  blocks: readonly (Block | Paragraph)[],
): Flow<Block | Paragraph>[] {
  const flow: Flow<Block | Paragraph>[] = [];
  let items: Paragraph[] = [];
  const closeList = () => {
    flow.push(...listsOf(items).map((list) => ({ list })));
    items = [];
  };
  for (const block of blocks) {
    if (isListItem(block)) items.push(block);
    else {
      closeList();
      flow.push({ block });
    }
  }
  closeList();
  return flow;
}

/** Items of one level as lists, one for each change of kind; what is deeper goes into the item before it. */
function listsOf(paragraphs: readonly Paragraph[]): List[] {
  const level = Math.min(...paragraphs.map(levelOf));
  const lists: { kind: List['kind']; items: ListItem[] }[] = [];
  for (let start = 0; start < paragraphs.length;) {
    const [paragraph, ...following] = paragraphs.slice(start);
    if (paragraph === undefined) break;
    const next = following.findIndex((item) => levelOf(item) <= level);
    const deeper = next === -1 ? following : following.slice(0, next);
    const kind = paragraph.listItem ?? 'bullet';
    if (lists.at(-1)?.kind !== kind) lists.push({ kind, items: [] });
    lists.at(-1)?.items.push({ paragraph, lists: listsOf(deeper) });
    start += 1 + deeper.length;
  }
  return lists;
}

function levelOf({ level = 1 }: Paragraph): number {
  return level;
}

function isListItem(block: { readonly _type: string } | Paragraph): block is Paragraph {
  return block._type === 'block' && 'listItem' in block && block.listItem !== undefined;
}

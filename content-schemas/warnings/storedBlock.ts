/** A paragraph of Portable Text as it is stored, as far as it can be read. */
export interface StoredBlock {
  readonly style: string;
  readonly text: string;
  /** The words of each link, and of nothing else. */
  readonly linkTexts: readonly string[];
}

type Members = Readonly<Record<string, unknown>>;

/** Reads a stored paragraph; undefined for any other block, and for what is no block. */
export function storedBlock(value: unknown): StoredBlock | undefined {
  const block = membersOf(value);
  if (block['_type'] !== 'block') return undefined;
  const spans = listIn(block['children']).filter((child) => child['_type'] === 'span');
  const links = listIn(block['markDefs']).filter(({ _type }) => /link/iu.test(String(_type)));
  return {
    style: typeof block['style'] === 'string' ? block['style'] : 'normal',
    text: spans.map(textOf).join(''),
    linkTexts: links.map(({ _key }) =>
      spans
        .filter(({ marks }) => Array.isArray(marks) && marks.includes(_key))
        .map(textOf)
        .join(''),
    ),
  };
}

function listIn(value: unknown): Members[] {
  return Array.isArray(value) ? value.map(membersOf) : [];
}

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textOf({ text }: Members): string {
  return typeof text === 'string' ? text : '';
}

import type { Paragraph } from 'content-schemas/fields/richText/paragraph.ts';

type Child = Paragraph['children'][number];

/** What a stretch of text can be marked with: an annotation, or a decorator by its name. */
export type Mark = Paragraph['markDefs'][number] | 'strong' | 'em';

/** A note inside a text. */
export type Note = Extract<Child, { readonly _type: 'footnote' }>;

/** A paragraph's content as HTML nests it. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'marked'; readonly mark: Mark; readonly children: readonly Inline[] };

interface Leaf {
  readonly child: Child;
  readonly marks: readonly Mark[];
}

/**
 * Nests the marks of a paragraph's spans, the one that reaches furthest outside, so that a link stays whole.
 * A mark that nobody defined leaves its text as it is, and a link inside a link is none.
 */
export function inlineTree({ children, markDefs }: Paragraph): Inline[] {
  return branch(
    children.map((child) => ({
      child,
      marks: child._type === 'span' ? child.marks.flatMap((key) => markOf(key, markDefs)) : [],
    })),
  );
}

function branch(leaves: readonly Leaf[]): Inline[] {
  const [first, ...rest] = leaves;
  if (first === undefined) return [];
  const [mark] = first.marks.toSorted((a, b) => reach(b, leaves) - reach(a, leaves) || order(a, b));
  if (mark === undefined) return [...plain(first.child), ...branch(rest)];
  const length = reach(mark, leaves);
  const inside = leaves.slice(0, length).map((leaf) => without(mark, leaf));
  return [{ kind: 'marked', mark, children: branch(inside) }, ...branch(leaves.slice(length))];
}

/** Over how many leaves from the first on a mark reaches. */
function reach(mark: Mark, leaves: readonly Leaf[]): number {
  const end = leaves.findIndex(({ marks }) => !marks.includes(mark));
  return end === -1 ? leaves.length : end;
}

function without(outer: Mark, { child, marks }: Leaf): Leaf {
  const isInside = (mark: Mark) => mark !== outer && !(isLink(outer) && isLink(mark));
  return { child, marks: marks.filter(isInside) };
}

/** Annotations go outside decorators, and links outside everything. */
function order(a: Mark, b: Mark): number {
  const rank = (mark: Mark) => (isLink(mark) ? 0 : typeof mark === 'object' ? 1 : 2);
  return rank(a) - rank(b);
}

function isLink(mark: Mark): boolean {
  return typeof mark === 'object' && mark._type !== 'foreign';
}

function markOf(key: string, definitions: Paragraph['markDefs']): Mark[] {
  if (key === 'strong' || key === 'em') return [key];
  return definitions.filter(({ _key }) => _key === key);
}

/** A span's text, its line breaks apart. */
function plain(child: Child): Inline[] {
  if (child._type === 'footnote') return [{ kind: 'note', note: child }];
  return child.text
    .split('\n')
    .flatMap((text, index): Inline[] => [
      ...(index === 0 ? [] : [{ kind: 'break' as const }]),
      ...(text === '' ? [] : [{ kind: 'text' as const, text }]),
    ]);
}

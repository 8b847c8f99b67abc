import type { RichTextBlock } from 'content-schemas/fields/richText/richText.ts';

export type ChronicleEvent = Extract<
  RichTextBlock,
  { readonly _type: 'timeline' }
>['items'][number];

/** A timeline's events in the order of time; those of one moment stay as the editor put them. */
export function eventsOf({
  items,
}: {
  readonly items: readonly ChronicleEvent[];
}): ChronicleEvent[] {
  return items.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}

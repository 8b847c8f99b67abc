/** The text of a document that a translator has to follow, field by field, each a list of paragraphs. */
export type MeaningfulText = Readonly<Record<string, readonly string[]>>;

/** Text fields that are no text to translate: addresses and dates of showing. */
const notCompared: ReadonlySet<string> = new Set([
  'slug',
  'formerSlugs',
  'publishFrom',
  'publishUntil',
]);

/** The members, at any depth, that hold what readers read or dial; all others are form, keys or references. */
const readable: ReadonlySet<string> = new Set([
  'text',
  'title',
  'label',
  'alt',
  'caption',
  'credit',
  'cells',
  'href',
]);

/** Which of a content type's text fields count when a translation is compared with its original. */
export function comparedFields(textFields: readonly string[]): string[] {
  return textFields.filter((name) => !notCompared.has(name)).toSorted();
}

/**
 * What a document says in those fields, stored or parsed alike. Whitespace, key order, formatting, keys and
 * facts make no difference, so that only a change of words marks translations as outdated.
 */
export function meaningfulText(
  document: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): MeaningfulText {
  const entries = fields.map((name) => [name, paragraphsOf(document[name])] as const);
  return Object.fromEntries(entries.filter(([, paragraphs]) => paragraphs.length > 0));
}

/** The same as one JSON string with its fields in order, as translations store it. */
export function snapshotOf(text: MeaningfulText): string {
  return JSON.stringify(Object.fromEntries(Object.entries(text).toSorted(byName)));
}

/** Reads a stored snapshot; undefined for what is none. */
export function parseSnapshot(snapshot: string | undefined): MeaningfulText | undefined {
  if (snapshot === undefined || snapshot === '') return undefined;
  try {
    const value: unknown = JSON.parse(snapshot);
    return isMeaningfulText(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function paragraphsOf(value: unknown): string[] {
  if (typeof value === 'string') return tidy(value);
  if (Array.isArray(value)) return value.flatMap((item) => paragraphsOf(item));
  if (typeof value !== 'object' || value === null) return [];
  const { children, markDefs } = Object.fromEntries(Object.entries(value));
  if (Array.isArray(children)) return [...tidy(inlineText(children)), ...paragraphsOf(markDefs)];
  return Object.entries(value)
    .filter(
      ([name, inner]) => readable.has(name) || (typeof inner === 'object' && !name.startsWith('_')),
    )
    .toSorted(byName)
    .flatMap(([, inner]) => paragraphsOf(inner));
}

/** One paragraph's words, wherever its formatting begins and ends; footnotes follow in brackets. */
function inlineText(children: readonly unknown[]): string {
  return children
    .map((child) => {
      if (typeof child !== 'object' || child === null || !('text' in child)) return '';
      const text = typeof child.text === 'string' ? child.text : '';
      return '_type' in child && child._type === 'footnote' ? ` [${text}]` : text;
    })
    .join('');
}

function tidy(text: string): string[] {
  const words = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return words === '' ? [] : [words];
}

function byName([first]: readonly [string, unknown], [second]: readonly [string, unknown]): number {
  return first < second ? -1 : Number(first > second);
}

function isMeaningfulText(value: unknown): value is MeaningfulText {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (paragraphs) =>
        Array.isArray(paragraphs) && paragraphs.every((paragraph) => typeof paragraph === 'string'),
    )
  );
}

import { isRecord } from '../json/isRecord.ts';
import type { StoredDocument } from '../json/StoredDocument.ts';

const wordsOf = new WeakMap<StoredDocument, readonly string[]>();

/** A wish of a search: a word, a word's beginning (`koo*`) or its absence (`-koo`). */
interface Term {
  text: string;
  isPrefix: boolean;
  isUnwanted: boolean;
}

/** Reads a search as `text::query` takes it: words, `beginning*`, "phrases", and -unwanted ones. */
export function searchTerms(search: string): Term[] {
  const parts = search.match(/-?"[^"]*"|\S+/g) ?? [];
  return parts.flatMap((part) => {
    const isUnwanted = part.startsWith('-') && part.length > 1;
    const text = part.replace(/^-/, '').replaceAll('"', '');
    const words = text.split(splitter).filter((word) => word !== '');
    return words.map((word, at) => ({
      text: word.toLowerCase(),
      isPrefix: at === words.length - 1 && text.endsWith('*'),
      isUnwanted,
    }));
  });
}

/** Tells whether a document's text, or its id, has every wanted term and no unwanted one. */
export function hasTerms(document: StoredDocument, terms: readonly Term[]): boolean {
  const words = wordsOf.get(document) ?? remember(document);
  return terms.every(({ text, isPrefix, isUnwanted }) => {
    const isThere = words.some((word) => (isPrefix ? word.startsWith(text) : word === text));
    return isThere !== isUnwanted;
  });
}

const splitter = /[^\p{L}\p{N}]+/u;

function remember(document: StoredDocument): readonly string[] {
  const words = new Set([document._id.toLowerCase(), ...tokens(document._id)]);
  collect(document, words);
  const list = [...words];
  wordsOf.set(document, list);
  return list;
}

function collect(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') for (const word of tokens(value)) words.add(word);
  if (Array.isArray(value)) for (const item of value) collect(item, words);
  if (!isRecord(value)) return;
  for (const [key, inner] of Object.entries(value)) if (!key.startsWith('_')) collect(inner, words);
}

function tokens(text: string): string[] {
  return text
    .toLowerCase()
    .split(splitter)
    .filter((word) => word !== '');
}

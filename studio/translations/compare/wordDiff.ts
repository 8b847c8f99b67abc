import {
  cleanupSemantic,
  DIFF_DELETE,
  DIFF_INSERT,
  makeDiff,
  type DiffType,
} from '@sanity/diff-match-patch';

/** A stretch of text, and what became of it. */
export interface Segment {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

/** One paragraph in segments. */
export type MarkedParagraph = readonly Segment[];

/** Where the signs that stand for words begin: from here some 41,000 follow without surrogates. */
const firstSign = 0x3400;
const endOfParagraph = '\n';

/** What was inserted and deleted between two texts, in whole words, paragraph by paragraph of the later one. */
export function wordDiff(before: readonly string[], after: readonly string[]): MarkedParagraph[] {
  const words = new Map<string, string>();
  const [first, second] = [encode(before, words), encode(after, words)];
  const texts = [...words.keys()];
  const decode = (code: string) =>
    Array.from(code, (sign) => texts[sign.charCodeAt(0) - firstSign] ?? '').join('');
  const segments = cleanupSemantic(makeDiff(first, second)).map(([type, code]) => ({
    kind: kindOf(type),
    text: decode(code),
  }));
  return paragraphsOf(segments);
}

/** Each word, and each run of spaces or signs, becomes one character, as diff-match-patch advises for words. */
function encode(paragraphs: readonly string[], words: Map<string, string>): string {
  const tokens = paragraphs
    .join(endOfParagraph)
    .match(/[\p{L}\p{N}\p{M}]+|\n|[^\p{L}\p{N}\p{M}]/gu);
  return (tokens ?? [])
    .map((token) => {
      const known = words.get(token);
      if (known !== undefined) return known;
      const sign = String.fromCharCode(firstSign + words.size);
      words.set(token, sign);
      return sign;
    })
    .join('');
}

function kindOf(type: DiffType): Segment['kind'] {
  if (type === DIFF_INSERT) return 'inserted';
  return type === DIFF_DELETE ? 'deleted' : 'same';
}

function paragraphsOf(segments: readonly Segment[]): MarkedParagraph[] {
  const paragraphs: Segment[][] = [[]];
  for (const { kind, text } of segments) {
    text.split(endOfParagraph).forEach((piece, index) => {
      if (index > 0) paragraphs.push([]);
      if (piece !== '') paragraphs.at(-1)?.push({ kind, text: piece });
    });
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

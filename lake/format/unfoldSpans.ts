import { isRecord } from '../json/isRecord.ts';
import { FormatError } from './FormatError.ts';
import { defaultKey, inside, type Place, unfoldItem, unfoldMembers } from './unfold.ts';

type Members = Record<string, unknown>;

/** A block's content put back: its spans, and the definitions of their annotations. */
export interface BlockContent {
  children: unknown[];
  markDefs: Members[];
}

/** Unfolds what stands after a block's word: a string, or a list of spans. */
export function unfoldSpans(content: unknown, place: Place): BlockContent {
  const spans: unknown[] = Array.isArray(content) ? content : [content];
  const markDefs: Members[] = [];
  const children = spans.map((span, at) => unfoldSpan(span, at, markDefs, inside(place, at)));
  return { children, markDefs };
}

function unfoldSpan(span: unknown, at: number, markDefs: Members[], place: Place): unknown {
  if (typeof span === 'string') return makeSpan(defaultKey(at), span, []);
  if (!isRecord(span)) throw notSpan(span, place);
  if ('_type' in span || '_verbatim' in span) return unfoldItem(span, at, place);
  const { _key = defaultKey(at), ...said } = span;
  if ('text' in said) return annotated(_key, said, markDefs, place);
  const [pair, ...more] = Object.entries(said);
  if (pair === undefined || more.length > 0 || typeof pair[1] !== 'string')
    throw notSpan(span, place);
  return makeSpan(_key, pair[1], pair[0].split(' '));
}

function annotated(key: unknown, said: Members, markDefs: Members[], place: Place): Members {
  const { text, marks = '', ...annotations } = said;
  if (typeof text !== 'string' || typeof marks !== 'string') throw notSpan(said, place);
  const keys = Object.entries(annotations).map(([type, value]) => {
    const members = typeof value === 'string' ? { href: value } : value;
    if (!isRecord(members)) throw notSpan(said, place);
    const _key = defaultKey(markDefs.length);
    markDefs.push({ _key, _type: type, ...unfoldMembers(members, inside(place, type)) });
    return _key;
  });
  return makeSpan(key, text, [...(marks === '' ? [] : marks.split(' ')), ...keys]);
}

function makeSpan(_key: unknown, text: string, marks: string[]): Members {
  return { _key, _type: 'span', marks, text };
}

function notSpan(span: unknown, { path }: Place): FormatError {
  return new FormatError(
    `This is no span: ${JSON.stringify(span)}. Use a string, one mark as in "strong: words", or ` +
      '"{ link: https://..., text: words }".',
    path,
  );
}

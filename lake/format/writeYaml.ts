import { Document, isMap, Pair, Scalar, stringify, YAMLMap, YAMLSeq } from 'yaml';
import { isRecord } from '../json/isRecord.ts';
import { JsonText } from './JsonText.ts';
import { TextList } from './TextList.ts';

const lineWidth = 100;
const options = { lineWidth, flowCollectionPadding: true, indentSeq: true } as const;

/** Writes a folded document as YAML in its one canonical form. */
export function writeYaml(folded: Record<string, unknown>): string {
  const document = new Document();
  document.contents = map(folded, 0);
  const written = document.toString(options);
  return hasSplitCharacter(written) ? document.toString({ ...options, lineWidth: 0 }) : written;
}

/** `yaml` breaks a long word after so many UTF-16 units, which may be in the middle of a character. */
function hasSplitCharacter(written: string): boolean {
  return !written.split('\n').every((line) => line.isWellFormed());
}

function node(value: unknown, depth: number): Scalar | YAMLMap | YAMLSeq {
  if (value instanceof TextList) return seq(value.items, depth, '!text');
  if (value instanceof JsonText) return json(value, depth);
  if (Array.isArray(value)) return seq(value, depth);
  return isRecord(value) ? map(value, depth) : scalar(value);
}

function map(members: Record<string, unknown>, depth: number): YAMLMap {
  const made = new YAMLMap();
  made.items = Object.entries(members).map(([key, value]) => {
    const room = lineWidth - depth * 2 - key.length - 4;
    const inner = node(value, depth + 1);
    if (isRecord(value) && isMap(inner)) inner.flow = isShort(value, room);
    return new Pair(scalar(key), inner);
  });
  if (made.items.length === 0) made.flow = true;
  return made;
}

function json({ members }: JsonText, depth: number): YAMLMap {
  const made = map(members, depth);
  made.tag = '!json';
  return made;
}

function seq(items: readonly unknown[], depth: number, tag?: string): YAMLSeq {
  const made = new YAMLSeq();
  if (tag !== undefined) made.tag = tag;
  made.items = items.map((item) => {
    const inner = node(item, depth + 1);
    if (isLinkedSpan(item) && isMap(inner)) inner.flow = isShort(item, lineWidth - depth * 2 - 4);
    return inner;
  });
  if (items.length === 0) made.flow = true;
  return made;
}

function isLinkedSpan(item: unknown): item is Record<string, unknown> {
  return isRecord(item) && typeof item['text'] === 'string' && !('_type' in item);
}

function isShort(value: Record<string, unknown>, room: number): boolean {
  return (
    isFlat(value) && stringify(value, { lineWidth: 0, collectionStyle: 'flow' }).length <= room
  );
}

function isFlat(value: unknown): boolean {
  if (value instanceof TextList || value instanceof JsonText) return false;
  if (isRecord(value)) return Object.values(value).every(isFlat);
  return !Array.isArray(value) && !(typeof value === 'string' && value.includes('\n'));
}

function scalar(value: unknown): Scalar {
  const made = new Scalar(value);
  if (typeof value === 'string' && !value.isWellFormed()) made.type = 'QUOTE_DOUBLE';
  return made;
}

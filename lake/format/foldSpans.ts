import { isRecord } from '../json/isRecord.ts';
import { without } from '../json/without.ts';
import type { AssetNames } from './AssetNames.ts';
import { foldItem, foldMembers } from './fold.ts';
import { defaultKey } from './unfold.ts';

type Members = Record<string, unknown>;

/** Folds a block's spans to a string, where it is one without marks, or to a list. */
export function foldSpans(children: unknown[], markDefs: unknown[], names: AssetNames): unknown {
  const defs = new Map(markDefs.filter(isRecord).map((def) => [def['_key'], def]));
  const spans = children.map((child, at) => foldSpan(child, at, defs, names));
  return spans.length === 1 && typeof spans[0] === 'string' ? spans[0] : spans;
}

function foldSpan(child: unknown, at: number, defs: Map<unknown, Members>, names: AssetNames) {
  const plain = isRecord(child) && child['_type'] === 'span' ? child : undefined;
  if (plain === undefined) return foldItem(child, at, names);
  const { _key, text, marks } = plain;
  if (typeof text !== 'string' || !Array.isArray(marks) || Object.keys(plain).length !== 4) {
    return foldItem(child, at, names);
  }
  const key = _key === defaultKey(at) ? {} : { _key };
  const annotations = marks.flatMap((mark: unknown) => annotation(defs.get(mark), names));
  const decorators = marks.filter((mark: unknown) => !defs.has(mark)).join(' ');
  return spanOf(key, text, decorators, annotations);
}

type Annotation = readonly [type: string, members: unknown];

function spanOf(key: Members, text: string, marks: string, annotations: readonly Annotation[]) {
  const hasKey = '_key' in key;
  if (annotations.length > 0) {
    const said = marks === '' ? {} : { marks };
    return { ...key, ...Object.fromEntries(annotations), text, ...said };
  }
  if (marks === '') return hasKey ? { ...key, text } : text;
  return marks.split(' ').includes('text') ? { ...key, text, marks } : { ...key, [marks]: text };
}

function annotation(def: Members | undefined, names: AssetNames): Annotation[] {
  if (def === undefined) return [];
  const members = without(def, ['_key', '_type']);
  const { href, ...others } = members;
  const isBare = typeof href === 'string' && Object.keys(others).length === 0;
  return [[String(def['_type']), isBare ? href : foldMembers(members, names)]];
}

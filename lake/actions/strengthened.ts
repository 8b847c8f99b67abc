import { isRecord } from '../json/isRecord.ts';
import { without } from '../json/without.ts';

/**
 * A published document's references: those marked `_strengthenOnPublish` lose the mark and, unless the mark says
 * that they stay weak, their `_weak`. Imitates Sanity's publish action.
 */
export function strengthened(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const mark = value['_strengthenOnPublish'];
  const staysWeak = isRecord(mark) && mark['weak'] === true;
  const dropped =
    mark === undefined ? [] : ['_strengthenOnPublish', ...(staysWeak ? [] : ['_weak'])];
  const pairs = Object.entries(without(value, dropped)).map(
    ([key, inner]) => [key, inside(inner)] as const,
  );
  return Object.fromEntries(pairs);
}

function inside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inside);
  return isRecord(value) ? strengthened(value) : value;
}

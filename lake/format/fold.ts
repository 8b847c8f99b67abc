import { isEqual } from '../json/isEqual.ts';
import { isRecord } from '../json/isRecord.ts';
import type { AssetNames } from './AssetNames.ts';
import { foldShort } from './foldShort.ts';
import { foldText, isText } from './foldText.ts';
import { FormatError } from './FormatError.ts';
import { JsonText } from './JsonText.ts';
import { defaultKey, unfold, unfoldItem, unfoldValue } from './unfold.ts';

type Members = Record<string, unknown>;

/** Leaves out of a document's members what `unfold` puts back; what would not survive that is kept verbatim. */
export function fold(document: Members, names: AssetNames): Members {
  const folded = foldMembers(document, names);
  const isSafe = survives(() => unfold(folded, names), document);
  return isSafe ? folded : { _verbatim: document };
}

/** Folds every member, but not the mapping itself. */
export function foldMembers(members: Members, names: AssetNames): Members {
  const pairs = Object.entries(members).map(
    ([key, value]) => [key, foldValue(value, names)] as const,
  );
  return Object.fromEntries(pairs);
}

/** Folds any value inside a document. */
export function foldValue(value: unknown, names: AssetNames): unknown {
  if (typeof value === 'string') return JsonText.of(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const folded = foldStructure(value, names);
  const isSafe = survives(() => unfoldValue(folded, { names, path: [] }), value);
  return isSafe ? folded : { _verbatim: value };
}

function foldStructure(value: object, names: AssetNames): unknown {
  if (isText(value)) return foldText(value, names);
  if (Array.isArray(value)) return value.map((item: unknown, at) => foldItem(item, at, names));
  return isRecord(value) ? foldShort(value, names) : value;
}

/** Folds an item of a list: its key is left out where its position says it. */
export function foldItem(item: unknown, at: number, names: AssetNames): unknown {
  if (!isRecord(item)) return foldValue(item, names);
  const { _key, ...rest } = item;
  const folded = foldValue(_key === defaultKey(at) ? rest : item, names);
  const isSafe = survives(() => unfoldItem(folded, at, { names, path: [] }), item);
  return isSafe ? folded : { _verbatim: item };
}

/** Tells whether unfolding gives exactly the value. */
export function survives(put: () => unknown, value: unknown): boolean {
  try {
    return isEqual(put(), value);
  } catch (error) {
    if (error instanceof FormatError) return false;
    throw error;
  }
}

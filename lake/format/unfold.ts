import { isRecord } from '../json/isRecord.ts';
import type { AssetNames } from './AssetNames.ts';
import { FormatError } from './FormatError.ts';
import { JsonText } from './JsonText.ts';
import { TextList } from './TextList.ts';
import { unfoldShort } from './unfoldShort.ts';
import { unfoldTextItem } from './unfoldText.ts';

/** Where an unfolding is: the assets it knows, and its path in the file. */
export interface Place {
  names: AssetNames;
  path: readonly (string | number)[];
}

/** Puts back what `fold` left out of a document's members. */
export function unfold(folded: unknown, names: AssetNames): Record<string, unknown> {
  const place = { names, path: [] };
  if (!isRecord(folded)) throw new FormatError('A document is a mapping of members.', []);
  const verbatim = folded['_verbatim'];
  return isRecord(verbatim) ? verbatim : unfoldMembers(folded, place);
}

/** Puts back what was left out of every member, but not of the mapping itself. */
export function unfoldMembers(members: Record<string, unknown>, place: Place) {
  const pairs = Object.entries(members).map(
    ([key, value]) => [key, unfoldValue(value, inside(place, key))] as const,
  );
  return Object.fromEntries(pairs);
}

/** Puts back what was left out of any value inside a document. */
export function unfoldValue(value: unknown, place: Place): unknown {
  if (value instanceof TextList) {
    return value.items.map((item, at) => unfoldTextItem(item, at, inside(place, at)));
  }
  if (value instanceof JsonText) return value.toString();
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => unfoldItem(item, at, inside(place, at)));
  }
  if (!isRecord(value)) return value;
  return '_verbatim' in value ? value['_verbatim'] : unfoldShort(value, place);
}

/** Puts back what was left out of an item of a list: its key too. */
export function unfoldItem(item: unknown, at: number, place: Place): unknown {
  const value = unfoldValue(item, place);
  if (!isRecord(value) || '_key' in value || isVerbatim(item)) return value;
  return { _key: defaultKey(at), ...value };
}

/** The key of an item that states none. */
export function defaultKey(at: number): string {
  return `k${at}`;
}

/** The place of a member or item. */
export function inside({ names, path }: Place, step: string | number): Place {
  return { names, path: [...path, step] };
}

function isVerbatim(item: unknown): boolean {
  return isRecord(item) && '_verbatim' in item;
}

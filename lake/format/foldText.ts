import { isRecord } from '../json/isRecord.ts';
import type { AssetNames } from './AssetNames.ts';
import { blockWord, blockWords } from './blockWords.ts';
import { foldItem, foldMembers, survives } from './fold.ts';
import { foldSpans } from './foldSpans.ts';
import { TextList } from './TextList.ts';
import { defaultKey } from './unfold.ts';
import { unfoldTextItem } from './unfoldText.ts';

type Members = Record<string, unknown>;

/** Tells whether a value is Portable Text: a list with a block in it. */
export function isText(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.some((item) => isRecord(item) && item['_type'] === 'block');
}

/** Folds Portable Text, block by block. */
export function foldText(blocks: readonly unknown[], names: AssetNames): TextList {
  return new TextList(blocks.map((block, at) => foldTextItem(block, at, names)));
}

function foldTextItem(item: unknown, at: number, names: AssetNames): unknown {
  const place = { names, path: [] };
  const isSafe = (folded: unknown) => survives(() => unfoldTextItem(folded, at, place), item);
  const block = isRecord(item) ? foldBlock(item, at, names) : undefined;
  if (block !== undefined && isSafe(block)) return block;
  const object = foldItem(item, at, names);
  return isSafe(object) ? object : { _verbatim: item };
}

function foldBlock(block: Members, at: number, names: AssetNames): unknown {
  const { _key, _type, children, markDefs, ...members } = block;
  if (_type !== 'block' || !Array.isArray(children) || !Array.isArray(markDefs)) return undefined;
  const word = blockWord(block);
  const defaults = new Map<string, unknown>(Object.entries(blockWords.get(word) ?? {}));
  const others = Object.entries(members).filter(([key, value]) => defaults.get(key) !== value);
  const rest = foldMembers(Object.fromEntries(others), names);
  const content = foldSpans(children, markDefs, names);
  const key = _key === defaultKey(at) ? {} : { _key };
  const isPlain = word === 'p' && others.length === 0 && _key === defaultKey(at);
  return isPlain ? content : { ...key, [word]: content, ...rest };
}

import { isRecord } from '../json/isRecord.ts';
import type { AssetNames } from './AssetNames.ts';
import { foldMembers } from './fold.ts';

type Members = Record<string, unknown>;

/** A short form: its word and text, and the members that it says. */
interface Short {
  word: string;
  text: string;
  says: readonly string[];
}

/** Folds a mapping to its short form where it has one; key, type and asset come first. */
export function foldShort(value: Members, names: AssetNames): Members {
  const short = shortOf(value, names);
  if (short === undefined) return foldMembers(inOrder(value), names);
  const said = new Set(short.says);
  const { _key, ...members } = value;
  const rest = Object.entries(members).filter(([key]) => !said.has(key));
  const key = _key === undefined ? {} : { _key };
  return { ...key, [short.word]: short.text, ...foldMembers(Object.fromEntries(rest), names) };
}

function shortOf(value: Members, names: AssetNames): Short | undefined {
  const { _type, _ref, current, asset } = value;
  if (_type === 'reference' && typeof _ref === 'string') {
    return { word: 'ref', text: names.nameOf(_ref) ?? _ref, says: ['_type', '_ref'] };
  }
  if (_type === 'slug' && typeof current === 'string') {
    return { word: 'slug', text: current, says: ['_type', 'current'] };
  }
  if (_type !== 'image' && _type !== 'file') return undefined;
  const name = assetName(asset, names);
  if (!name?.startsWith(`${_type}s/`)) return undefined;
  return { word: _type, text: name.slice(_type.length + 2), says: ['_type', 'asset'] };
}

function assetName(asset: unknown, names: AssetNames): string | undefined {
  if (!isRecord(asset) || asset['_type'] !== 'reference') return undefined;
  const isPlain = Object.keys(asset).length === 2;
  return isPlain && typeof asset['_ref'] === 'string' ? names.nameOf(asset['_ref']) : undefined;
}

function inOrder(value: Members): Members {
  const { _key, _type, ...rest } = value;
  const { asset, ...others } = rest;
  return {
    ...(_key === undefined ? {} : { _key }),
    ...(_type === undefined ? {} : { _type }),
    ...(isRecord(asset) && '_ref' in asset ? { asset, ...others } : rest),
  };
}

import type { Asset } from '../assets/readAsset.ts';
import { isRecord } from '../json/isRecord.ts';
import { ImportError } from './ImportError.ts';

type Members = Record<string, unknown>;

/** Puts references to assets in the place of `_sanityAsset` markers. */
export function withAssetReferences(
  members: Members,
  assets: ReadonlyMap<string, Asset>,
  line: number,
): Members {
  const { _sanityAsset: marker, ...others } = members;
  const pairs = Object.entries(others).map(
    ([key, value]) => [key, inside(value, assets, line)] as const,
  );
  const made = Object.fromEntries(pairs);
  if (typeof marker !== 'string') return made;
  const [, kind = '', path = ''] = /^(image|file)@file:\/\/\.\/(.+)$/.exec(marker) ?? [];
  const asset = assets.get(path);
  if (asset === undefined) {
    throw new ImportError(
      `Line ${line} of the export names the asset "${marker}", which is not in it. ` +
        'Export again with assets; addresses on the network are not fetched.',
    );
  }
  const { _key, _type = kind, ...rest } = made;
  const key = _key === undefined ? {} : { _key };
  return { ...key, _type, asset: { _type: 'reference', _ref: asset.document._id }, ...rest };
}

function inside(value: unknown, assets: ReadonlyMap<string, Asset>, line: number): unknown {
  if (Array.isArray(value)) return value.map((item) => inside(item, assets, line));
  return isRecord(value) ? withAssetReferences(value, assets, line) : value;
}

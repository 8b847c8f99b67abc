/** Sanity keeps two kinds of assets. */
export type AssetKind = 'image' | 'file';

/** The `_type` of an asset's document. */
export function assetType(kind: AssetKind): 'sanity.imageAsset' | 'sanity.fileAsset' {
  return kind === 'image' ? 'sanity.imageAsset' : 'sanity.fileAsset';
}

/** An asset's id and what it says: `image-<sha1>-<width>x<height>-<ext>` or `file-<sha1>-<ext>`. */
export function readAssetId(id: string): { kind: AssetKind; filename: string } | undefined {
  const image = /^image-([0-9a-f]{40}-\d+x\d+)-([a-z0-9]+)$/.exec(id);
  if (image !== null) return { kind: 'image', filename: `${image[1] ?? ''}.${image[2] ?? ''}` };
  const file = /^file-([0-9a-f]{40})-([a-z0-9]+)$/.exec(id);
  if (file !== null) return { kind: 'file', filename: `${file[1] ?? ''}.${file[2] ?? ''}` };
  return undefined;
}

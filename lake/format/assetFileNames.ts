import type { Asset } from '../assets/readAsset.ts';

/** An asset with the name of its file, and what stands in the `.yaml` beside it. */
export interface NamedAsset {
  name: string;
  asset: Asset;
  companion: Record<string, unknown>;
}

/** Members of an asset's document that follow from its bytes, its place or its file's name. */
const derived = new Set([
  '_id',
  '_type',
  '_rev',
  '_createdAt',
  '_updatedAt',
  'assetId',
  'extension',
  'metadata',
  'mimeType',
  'originalFilename',
  'path',
  'sha1hash',
  'size',
  'uploadId',
  'url',
]);

/** Names the files of assets after their original names, each name once. */
export function assetFileNames(assets: readonly Asset[]): NamedAsset[] {
  const taken = new Set<string>();
  const sorted = [...assets].sort((a, b) => (a.document._id < b.document._id ? -1 : 1));
  return sorted.map((asset) => {
    const original = asset.document['originalFilename'];
    const wished = safeName(
      typeof original === 'string' ? original : asset.filename,
      asset.filename,
    );
    const isFree = !taken.has(`${asset.kind}s/${wished}`);
    const name = `${asset.kind}s/${isFree ? wished : `${asset.filename.slice(0, 8)}-${wished}`}`;
    taken.add(name);
    const isOwn = name === `${asset.kind}s/${String(original)}`;
    const said = Object.entries(asset.document).filter(([key]) => !derived.has(key));
    const companion = {
      ...(isOwn ? {} : { originalFilename: original }),
      ...Object.fromEntries(said),
    };
    return { name, asset, companion };
  });
}

function safeName(original: string, filename: string): string {
  const name = original
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '');
  return name === '' || name.endsWith('.yaml') ? filename : name;
}

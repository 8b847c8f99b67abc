import type { Asset } from '../assets/readAsset.ts';
import { isRecord } from '../json/isRecord.ts';
import type { Seed } from '../Seed.ts';
import type { ExportFiles } from './packFiles.ts';

/** Members that Sanity's export leaves out of `assets.json` (as @sanity/export 6 does). */
const leftOut = new Set([
  '_id',
  '_type',
  'assetId',
  'extension',
  'mimeType',
  'path',
  'uploadId',
  'url',
]);

/** The files of Sanity's own export format: `data.ndjson`, `assets.json`, `images/` and `files/`. */
export function exportFiles({ documents, assets }: Seed): ExportFiles {
  const paths = new Map(assets.map((asset) => [asset.document._id, pathOf(asset)]));
  const own = documents.filter(({ _id }) => !paths.has(_id));
  const lines = own.map((document) => `${JSON.stringify(rewritten(document, paths))}\n`);
  const described = new Map(documents.map((document) => [document._id, document]));
  const about = assets.map(({ kind, document }) => {
    const members = Object.entries(described.get(document._id) ?? document);
    const kept = members.filter(([key]) => !leftOut.has(key));
    return [`${kind}-${String(document['sha1hash'])}`, Object.fromEntries(kept)];
  });
  return new Map<string, Uint8Array>([
    ['data.ndjson', Buffer.from(lines.join(''))],
    ['assets.json', Buffer.from(JSON.stringify(Object.fromEntries(about)))],
    ...assets.map((asset) => [pathOf(asset), asset.bytes] as const),
  ]);
}

function pathOf({ kind, filename }: Asset): string {
  return `${kind}s/${filename}`;
}

/** Puts `_sanityAsset: image@file://./images/...` in the place of references to assets. */
function rewritten(value: unknown, paths: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => rewritten(item, paths));
  if (!isRecord(value)) return value;
  const { asset, ...others } = value;
  const path =
    isRecord(asset) && typeof asset['_ref'] === 'string' ? paths.get(asset['_ref']) : undefined;
  const members = path === undefined ? value : others;
  const pairs = Object.entries(members).map(
    ([key, inner]) => [key, rewritten(inner, paths)] as const,
  );
  const kind = path?.startsWith('images/') === true ? 'image' : 'file';
  const marker = path === undefined ? {} : { _sanityAsset: `${kind}@file://./${path}` };
  return { ...marker, ...Object.fromEntries(pairs) };
}

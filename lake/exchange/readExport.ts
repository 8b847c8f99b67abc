import { checkSvg } from '../assets/checkSvg.ts';
import { type Asset, readAsset } from '../assets/readAsset.ts';
import { strippedOfPlace } from '../assets/strippedOfPlace.ts';
import { extensionOf } from '../assets/mediaTypes.ts';
import { revisionOf } from '../format/revisionOf.ts';
import { isRecord } from '../json/isRecord.ts';
import { parseJson } from '../json/parseJson.ts';
import { isStoredDocument, type StoredDocument } from '../json/StoredDocument.ts';
import type { LakeParts } from '../LakeParts.ts';
import type { Seed } from '../Seed.ts';
import { without } from '../json/without.ts';
import { ImportError } from './ImportError.ts';
import type { ExportFiles } from './packFiles.ts';
import { withAssetReferences } from './withAssetReferences.ts';

type Members = Record<string, unknown>;

/** Reads the files of a Sanity export; `now` dates whatever states no date. */
export async function readExport(
  files: ExportFiles,
  names: LakeParts['names'],
  now: string,
): Promise<Seed> {
  const about = readAbout(files);
  const assets = new Map<string, Asset>();
  for (const [path, bytes] of files) {
    const kind = /^(image|file)s\//.exec(path)?.[1];
    if (kind === 'image' || kind === 'file')
      assets.set(path, await readOne(kind, path, bytes, about, names));
  }
  const documents = readLines(files).map(([members, line]) =>
    complete(withAssetReferences(members, assets, line), now, line),
  );
  const own = [...assets.values()];
  return {
    documents: [...documents, ...own.map(({ document }) => complete(document, now, 0))],
    assets: own,
  };
}

function readAbout(files: ExportFiles): Members {
  const bytes = files.get('assets.json');
  const about = bytes === undefined ? {} : parseJson(Buffer.from(bytes).toString('utf8'));
  return isRecord(about) ? about : {};
}

async function readOne(
  kind: 'image' | 'file',
  path: string,
  bytes: Uint8Array,
  about: Members,
  names: LakeParts['names'],
) {
  const name = path.slice(kind.length + 2);
  const key = `${kind}-${/[0-9a-f]{40}/.exec(name)?.[0] ?? ''}`;
  const said = isRecord(about[key]) ? about[key] : {};
  const originalFilename =
    typeof said['originalFilename'] === 'string' ? said['originalFilename'] : name;
  if (extensionOf(name) === 'svg') checkSvg(bytes, originalFilename);
  const safe = kind === 'image' ? await strippedOfPlace(bytes, extensionOf(name)) : bytes;
  const asset = await readAsset({ kind, bytes: safe, originalFilename }, names);
  const members = without(said, ['metadata', 'sha1hash', 'size']);
  return { ...asset, document: { ...asset.document, ...members, _id: asset.document._id } };
}

function readLines(files: ExportFiles): (readonly [Members, number])[] {
  const name = [...files.keys()].find((path) => path.endsWith('.ndjson'));
  if (name === undefined)
    throw new ImportError('The export holds no .ndjson file. Give a Sanity export.');
  const lines = Buffer.from(files.get(name) ?? [])
    .toString('utf8')
    .split('\n');
  return lines.flatMap((text, at) =>
    text.trim() === '' ? [] : [[readLine(text, at + 1), at + 1] as const],
  );
}

function readLine(text: string, line: number): Members {
  try {
    const value = parseJson(text);
    if (isRecord(value)) return value;
  } catch (cause) {
    throw new ImportError(`Line ${line} of the export is no JSON.`, { cause });
  }
  throw new ImportError(`Line ${line} of the export is no document.`);
}

function complete(members: Members, now: string, line: number): StoredDocument {
  const { _id, _type, _rev, _createdAt = now, _updatedAt = now, ...rest } = members;
  const document = { _id, _type, _createdAt, _updatedAt, ...rest };
  const whole = { ...document, _rev: _rev ?? revisionOf(document) };
  if (isStoredDocument(whole)) return whole;
  throw new ImportError(`Line ${line} of the export is no document: it needs "_id" and "_type".`);
}

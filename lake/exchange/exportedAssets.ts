import { checkSvg } from '../assets/checkSvg.ts';
import { checkUpload } from '../assets/checkUpload.ts';
import { extensionOf } from '../assets/mediaTypes.ts';
import { type Asset, type IncomingAsset, readAsset } from '../assets/readAsset.ts';
import { ApiError } from '../http/ApiError.ts';
import { isRecord } from '../json/isRecord.ts';
import { parseJson } from '../json/parseJson.ts';
import { without } from '../json/without.ts';
import type { LakeParts } from '../LakeParts.ts';
import { ImportError } from './ImportError.ts';
import type { ExportFiles } from './packFiles.ts';

type Members = Record<string, unknown>;

/** The pictures and files of an export by their paths in it, checked; an ImportError names one that is refused. */
export async function exportedAssets(
  files: ExportFiles,
  names: LakeParts['names'],
): Promise<Map<string, Asset>> {
  const about = readAbout(files);
  const assets = new Map<string, Asset>();
  for (const [path, bytes] of files) {
    const kind = /^(image|file)s\//.exec(path)?.[1];
    if (kind === 'image' || kind === 'file')
      assets.set(path, await readOne(kind, path, bytes, about, names));
  }
  return assets;
}

function readAbout(files: ExportFiles): Members {
  const bytes = files.get('assets.json');
  if (bytes === undefined) return {};
  try {
    const about = parseJson(Buffer.from(bytes).toString('utf8'));
    if (isRecord(about)) return about;
  } catch (cause) {
    throw new ImportError('The export\'s "assets.json" is no JSON. Export again.', { cause });
  }
  throw new ImportError('The export\'s "assets.json" holds no object. Export again.');
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
  const safe = await safeBytes({ kind, bytes, originalFilename }, path);
  const asset = await readAsset({ kind, bytes: safe, originalFilename }, names);
  const members = without(said, ['metadata', 'sha1hash', 'size']);
  return { ...asset, document: { ...asset.document, ...members, _id: asset.document._id } };
}

/** Checks a picture as if it were uploaded; a file may be whatever the hosted lake took, but no picture that runs. */
async function safeBytes(incoming: IncomingAsset, path: string): Promise<Uint8Array> {
  const { kind, bytes, originalFilename } = incoming;
  try {
    if (kind === 'image') return await checkUpload(incoming);
    if (extensionOf(path) === 'svg') checkSvg(bytes, originalFilename);
    return bytes;
  } catch (cause) {
    if (cause instanceof ApiError)
      throw new ImportError(`The export's "${path}" cannot be taken in. ${cause.message}`, {
        cause,
      });
    throw cause;
  }
}

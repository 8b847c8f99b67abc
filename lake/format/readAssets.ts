import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkUpload } from '../assets/checkUpload.ts';
import { type Asset, readAsset } from '../assets/readAsset.ts';
import { ApiError } from '../http/ApiError.ts';
import { isRecord } from '../json/isRecord.ts';
import type { LakeParts } from '../LakeParts.ts';
import { FormatError } from './FormatError.ts';
import type { Problem } from './Problem.ts';
import { readYaml, YamlError } from './readYaml.ts';

/** The assets of a folder by their file names, for example `images/a.jpg`. */
export interface FolderAssets {
  assets: ReadonlyMap<string, Asset>;
  problems: Problem[];
}

/** Reads the pictures and files of a folder, and what their `.yaml` companions say of them. */
export async function readAssets(folder: string, names: LakeParts['names']): Promise<FolderAssets> {
  const assets = new Map<string, Asset>();
  const problems: Problem[] = [];
  for (const kind of ['image', 'file'] as const) {
    for (const filename of filesIn(join(folder, `${kind}s`))) {
      const file = `${kind}s/${filename}`;
      try {
        assets.set(file, await readOne(folder, kind, filename, names));
      } catch (error) {
        problems.push(problemOf(error, file));
      }
    }
  }
  return { assets, problems };
}

async function readOne(
  folder: string,
  kind: 'image' | 'file',
  filename: string,
  names: LakeParts['names'],
) {
  if (!/^[a-z0-9][a-z0-9._-]*$/.test(filename)) {
    throw new FormatError(
      'Asset names are lower-case letters, digits, "-", "_" and ".". Rename it.',
      [],
    );
  }
  const path = join(folder, `${kind}s`, filename);
  const bytes = new Uint8Array(readFileSync(path));
  const incoming = { kind, bytes, originalFilename: filename };
  if ((await checkUpload(incoming)) !== bytes) {
    throw new FormatError(
      'The picture carries Exif or XMP data. Run npm run lake:format to take it out.',
      [],
    );
  }
  const asset = await readAsset(incoming, names);
  return { ...asset, document: { ...asset.document, ...companion(`${path}.yaml`) } };
}

function companion(file: string): Record<string, unknown> {
  if (!existsSync(file)) return {};
  const { value } = readYaml(readFileSync(file, 'utf8'));
  return isRecord(value) ? value : {};
}

/** The names of the files of a folder that are no companions, in order. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
  const all = new Set(names);
  return names.filter(
    (name) => !(name.endsWith('.yaml') && all.has(name.slice(0, -'.yaml'.length))),
  );
}

function problemOf(error: unknown, file: string): Problem {
  if (error instanceof YamlError)
    return { file: `${file}.yaml`, line: error.line, message: error.message };
  if (error instanceof FormatError || error instanceof ApiError) {
    return { file, line: 1, message: error.message };
  }
  throw error;
}

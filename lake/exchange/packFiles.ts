import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ImportError } from './ImportError.ts';
import { requireRoom } from './requireRoom.ts';
import { readTar, writeTar } from './tar.ts';

/** The files of an export by their paths, for example `data.ndjson` and `images/a.png`. */
export type ExportFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Writes an export to a `.tar.gz` archive, or to a folder, which then holds nothing else of an export.
 * A folder that holds other things is refused with an ImportError.
 */
export function packFiles(target: string, files: ExportFiles): void {
  if (!isArchive(target)) {
    requireRoom(target, 'data.ndjson');
    for (const part of ['images', 'files'])
      rmSync(join(target, part), { recursive: true, force: true });
    for (const [path, bytes] of files) writeOne(join(target, path), bytes);
    return;
  }
  const root = basename(target).replace(/\.(tar\.gz|tgz)$/, '');
  const entries = [...files].map(([path, bytes]) => ({ path: `${root}/${path}`, bytes }));
  writeOne(target, gzipSync(writeTar(entries)));
}

/** Reads an export from an archive or a folder; an archive may keep it one folder deep, as Sanity's do. */
export function unpackFiles(source: string): ExportFiles {
  requireSource(source);
  const all = isArchive(source) ? archived(source) : inFolder(source);
  const data = [...all.keys()].find((path) => path.endsWith('.ndjson'));
  const root = data === undefined ? '' : data.slice(0, data.lastIndexOf('/') + 1);
  const inside = [...all].filter(([path]) => path.startsWith(root));
  return new Map(inside.map(([path, bytes]) => [path.slice(root.length), bytes]));
}

function requireSource(source: string): void {
  const found = statSync(source, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new ImportError(`There is no "${source}". Name a Sanity export: a .tar.gz, or a folder.`);
  }
  if (isArchive(source) ? found.isFile() : found.isDirectory()) return;
  throw new ImportError(`"${source}" is no Sanity export. Name a .tar.gz, or a folder.`);
}

/** Tells whether a path names an archive rather than a folder. */
export function isArchive(path: string): boolean {
  return /\.(tar\.gz|tgz)$/.test(path);
}

function archived(source: string): Map<string, Uint8Array> {
  const files = readTar(unzipped(source));
  return new Map(files.map(({ path, bytes }) => [path.replace(/^\.\//, ''), bytes]));
}

function unzipped(source: string): Buffer {
  try {
    return gunzipSync(readFileSync(source));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ImportError(
      `"${source}" is no whole .tar.gz archive (${reason}). Give a Sanity export as it was written.`,
      { cause },
    );
  }
}

function inFolder(source: string): Map<string, Uint8Array> {
  const paths = readdirSync(source, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(source, path)).isFile());
  return new Map(
    files.map((path) => [
      path.replaceAll('\\', '/'),
      new Uint8Array(readFileSync(join(source, path))),
    ]),
  );
}

function writeOne(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

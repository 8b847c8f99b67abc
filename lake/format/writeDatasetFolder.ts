import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { without } from '../json/without.ts';
import type { StoredDocument } from '../json/StoredDocument.ts';
import type { Seed } from '../Seed.ts';
import { assetFileNames } from './assetFileNames.ts';
import { assetNames } from './AssetNames.ts';
import { fold } from './fold.ts';
import type { Dates } from './readDates.ts';
import { writeYaml } from './writeYaml.ts';

const assetTypes = new Set(['sanity.imageAsset', 'sanity.fileAsset']);

/** Makes a folder hold exactly these documents and assets, each file in its canonical form. */
export function writeDatasetFolder(folder: string, seed: Seed, dates: Dates): void {
  const files = new Map<string, string | Uint8Array>([['dataset.yaml', writeYaml({ ...dates })]]);
  const pairs = assetFileNames(seed.assets);
  for (const { name, asset, companion } of pairs) {
    files.set(name, asset.bytes);
    if (Object.keys(companion).length > 0) files.set(`${name}.yaml`, writeYaml(companion));
  }
  const names = assetNames(pairs.map(({ name, asset }) => [name, asset.document._id]));
  for (const document of seed.documents) {
    if (assetTypes.has(document._type)) continue;
    files.set(fileOf(document), writeYaml(fold(membersOf(document, dates), names)));
  }
  clear(folder, files);
  for (const [file, content] of files) write(join(folder, file), content);
}

/** The members of a document that its file states. */
export function membersOf(document: StoredDocument, dates: Dates): Record<string, unknown> {
  const { _createdAt, _updatedAt, ...rest } = document;
  const members = without(rest, ['_id', '_type', '_rev']);
  return {
    ...(_createdAt === dates._createdAt ? {} : { _createdAt }),
    ...(_updatedAt === dates._updatedAt ? {} : { _updatedAt }),
    ...members,
  };
}

/** The path of a document's file. */
export function fileOf({ _id, _type }: StoredDocument): string {
  return `${_type}/${_id}.yaml`;
}

/** The dates that most documents have. */
export function commonDates(documents: readonly StoredDocument[]): Dates {
  const own = documents.filter(({ _type }) => !assetTypes.has(_type));
  const common = (member: keyof Dates) => mostFrequent(own.map((document) => document[member]));
  const now = '2026-01-01T00:00:00Z';
  return { _createdAt: common('_createdAt') ?? now, _updatedAt: common('_updatedAt') ?? now };
}

function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}

function clear(folder: string, kept: ReadonlyMap<string, unknown>): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    for (const name of readdirSync(join(folder, entry.name))) {
      const isOurs = name.endsWith('.yaml') || entry.name === 'images' || entry.name === 'files';
      if (isOurs && !kept.has(`${entry.name}/${name}`)) rmSync(join(folder, entry.name, name));
    }
  }
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
}

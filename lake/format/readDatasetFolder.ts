import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDocumentId } from '../json/documentIds.ts';
import type { StoredDocument } from '../json/StoredDocument.ts';
import type { LakeParts } from '../LakeParts.ts';
import type { Seed } from '../Seed.ts';
import { assetNames, type AssetNames } from './AssetNames.ts';
import { checkReferences } from './checkReferences.ts';
import { FormatError } from './FormatError.ts';
import type { Problem } from './Problem.ts';
import { readAssets } from './readAssets.ts';
import { readDates, type Dates } from './readDates.ts';
import { readYaml, YamlError, type YamlFile } from './readYaml.ts';
import { revisionOf } from './revisionOf.ts';
import { unfold } from './unfold.ts';

/** A document of the folder, with its file. */
export interface FolderDocument {
  file: string;
  yaml: YamlFile;
  document: StoredDocument;
}

/** A folder of the starting dataset's format, read; `seed` is complete only where there are no problems. */
export interface DatasetFolder {
  seed: Seed;
  files: readonly FolderDocument[];
  names: AssetNames;
  dates: Dates;
  problems: readonly Problem[];
}

/** Reads a whole folder and names every mistake; nothing is raised for a mistake. */
export async function readDatasetFolder(
  folder: string,
  lakeNames: LakeParts['names'],
): Promise<DatasetFolder> {
  const { assets, problems } = await readAssets(folder, lakeNames);
  const names = assetNames([...assets].map(([name, { document }]) => [name, document._id]));
  const dates = readDates(folder, problems);
  const files = documentFiles(folder, problems).flatMap((file) => {
    try {
      return [readDocument(folder, file, names, dates)];
    } catch (error) {
      problems.push(problemOf(error, file, folder));
      return [];
    }
  });
  const stored = [...assets.values()].map(({ document }) => complete(document, dates));
  const documents = [...files.map(({ document }) => document), ...stored];
  checkReferences(files, new Set(documents.map(({ _id }) => _id)), problems);
  return { seed: { documents, assets: [...assets.values()] }, files, names, dates, problems };
}

/** The paths of all documents, in order; ids that are not alone are problems. */
function documentFiles(folder: string, problems: Problem[]): string[] {
  if (!existsSync(folder)) throw new FormatError(`There is no folder "${folder}".`, []);
  const types = readdirSync(folder)
    .filter((name) => isTypeFolder(folder, name))
    .sort();
  const seen = new Map<string, string>();
  return types.flatMap((type) =>
    readdirSync(join(folder, type))
      .sort()
      .flatMap((name) => {
        const file = `${type}/${name}`;
        const problem = name.endsWith('.yaml')
          ? idProblem(name, file, seen)
          : `This is no .yaml file. Move it out.`;
        if (problem !== undefined) problems.push({ file, line: 1, message: problem });
        return name.endsWith('.yaml') ? [file] : [];
      }),
  );
}

function isTypeFolder(folder: string, name: string): boolean {
  if (name.startsWith('.') || name === 'images' || name === 'files') return false;
  const path = join(folder, name);
  return statSync(path).isDirectory() && readdirSync(path).some((file) => file.endsWith('.yaml'));
}

function idProblem(name: string, file: string, seen: Map<string, string>): string | undefined {
  const id = name.slice(0, -'.yaml'.length);
  const other = seen.get(id.toLowerCase());
  seen.set(id.toLowerCase(), file);
  if (other !== undefined)
    return `The id "${id}" is that of ${other} too. Rename one of the files.`;
  if (isDocumentId(id)) return undefined;
  return `"${id}" is no document id. Use letters, digits, "-", "_" and ".", at most 128.`;
}

function readDocument(
  folder: string,
  file: string,
  names: AssetNames,
  dates: Dates,
): FolderDocument {
  const yaml = readYaml(readFileSync(join(folder, file), 'utf8'));
  const [type = '', name = ''] = file.split('/');
  const members = unfold(yaml.value ?? {}, names);
  for (const taken of ['_id', '_type', '_rev']) {
    if (taken in members)
      throw new FormatError(`"${taken}" comes from the path. Delete this line.`, [taken]);
  }
  const _id = name.slice(0, -'.yaml'.length);
  return { file, yaml, document: complete({ _id, _type: type, ...members }, dates) };
}

/** A document with dates and a revision. */
function complete(
  members: Record<string, unknown> & { _id: string; _type: string },
  dates: Dates,
): StoredDocument {
  const {
    _id,
    _type,
    _createdAt = dates._createdAt,
    _updatedAt = dates._updatedAt,
    ...rest
  } = members;
  const document = {
    _id,
    _type,
    _createdAt: String(_createdAt),
    _updatedAt: String(_updatedAt),
    ...rest,
  };
  return { ...document, _rev: revisionOf(document) };
}

function problemOf(error: unknown, file: string, folder: string): Problem {
  if (error instanceof YamlError) return { file, line: error.line, message: error.message };
  if (!(error instanceof FormatError)) throw error;
  return { file, line: lineIn(join(folder, file), error.path), message: error.message };
}

function lineIn(path: string, at: readonly (string | number)[]): number {
  try {
    return readYaml(readFileSync(path, 'utf8')).lineOf(at);
  } catch (error) {
    if (error instanceof FormatError) return 1;
    throw error;
  }
}

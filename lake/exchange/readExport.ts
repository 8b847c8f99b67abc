import { revisionOf } from '../format/revisionOf.ts';
import { isDocumentId } from '../json/documentIds.ts';
import { isRecord } from '../json/isRecord.ts';
import { parseJson } from '../json/parseJson.ts';
import { isStoredDocument, type StoredDocument } from '../json/StoredDocument.ts';
import type { LakeParts } from '../LakeParts.ts';
import type { Seed } from '../Seed.ts';
import { exportedAssets } from './exportedAssets.ts';
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
  const assets = await exportedAssets(files, names);
  const documents = readLines(files).map(([members, line]) =>
    complete(withAssetReferences(members, assets, line), now, line),
  );
  const own = [...assets.values()];
  return {
    documents: [...documents, ...own.map(({ document }) => complete(document, now, 0))],
    assets: own,
  };
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
  if (!isStoredDocument(whole))
    throw new ImportError(`Line ${line} of the export is no document: it needs "_id" and "_type".`);
  if (isDocumentId(whole._id) && /^[a-z_][\w.-]*$/i.test(whole._type)) return whole;
  throw new ImportError(
    `Line ${line} of the export has the id "${whole._id}" and the type "${whole._type}". Both are made of letters, ` +
      'digits, "-", "_" and ".". Correct that line.',
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LakeParts } from '../LakeParts.ts';
import { fold } from './fold.ts';
import { type DatasetFolder, readDatasetFolder } from './readDatasetFolder.ts';
import { membersOf } from './writeDatasetFolder.ts';
import { writeYaml } from './writeYaml.ts';

/** Reads a folder and names every mistake, files that are not in their canonical form too. */
export async function checkDataset(
  folder: string,
  lakeNames: LakeParts['names'],
): Promise<DatasetFolder> {
  const read = await readDatasetFolder(folder, lakeNames);
  const untidy = read.files.flatMap(({ file, document }) => {
    const tidy = writeYaml(fold(membersOf(document, read.dates), read.names));
    const line = firstDifference(readFileSync(join(folder, file), 'utf8'), tidy);
    const message = 'This is not the canonical form. Run npm run lake:format.';
    return line === undefined ? [] : [{ file, line, message }];
  });
  return { ...read, problems: [...read.problems, ...untidy] };
}

function firstDifference(text: string, tidy: string): number | undefined {
  if (text === tidy) return undefined;
  const wanted = tidy.split('\n');
  const at = text.split('\n').findIndex((line, index) => line !== wanted[index]);
  return at === -1 ? 1 : at + 1;
}

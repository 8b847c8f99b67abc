import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readDates } from '../format/readDates.ts';
import { commonDates, writeDatasetFolder } from '../format/writeDatasetFolder.ts';
import type { LakeParts } from '../LakeParts.ts';
import type { Seed } from '../Seed.ts';
import { unpackFiles } from './packFiles.ts';
import { readExport } from './readExport.ts';
import { requireRoom } from './requireRoom.ts';

/**
 * Makes a dataset folder hold exactly what an export holds; its `dataset.yaml` stays if it has one.
 * A folder that holds other things is refused with an ImportError.
 */
export async function importToDataset(
  source: string,
  folder: string,
  names: LakeParts['names'],
): Promise<Seed> {
  requireRoom(folder, 'dataset.yaml');
  const seed = await readExport(unpackFiles(source), names, new Date().toISOString());
  const hasDates = existsSync(join(folder, 'dataset.yaml'));
  const dates = hasDates ? readDates(folder, []) : commonDates(seed.documents);
  writeDatasetFolder(folder, seed, dates);
  return seed;
}

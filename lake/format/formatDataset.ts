import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strippedOfPlace } from '../assets/strippedOfPlace.ts';
import type { LakeParts } from '../LakeParts.ts';
import type { Problem } from './Problem.ts';
import { readDatasetFolder } from './readDatasetFolder.ts';
import { writeDatasetFolder } from './writeDatasetFolder.ts';

/** Writes every file of a folder in its canonical form; where there are mistakes it writes none and names them. */
export async function formatDataset(
  folder: string,
  names: LakeParts['names'],
): Promise<readonly Problem[]> {
  await stripPictures(join(folder, 'images'));
  const { seed, dates, problems } = await readDatasetFolder(folder, names);
  if (problems.length === 0) writeDatasetFolder(folder, seed, dates);
  return problems;
}

async function stripPictures(folder: string): Promise<void> {
  for (const name of picturesIn(folder)) {
    const path = join(folder, name);
    const bytes = new Uint8Array(readFileSync(path));
    const stripped = await strippedOfPlace(bytes).catch(() => bytes);
    if (stripped !== bytes) writeFileSync(path, stripped);
  }
}

function picturesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.endsWith('.yaml'));
  } catch {
    return [];
  }
}

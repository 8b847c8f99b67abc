import { fileURLToPath } from 'node:url';
import { problemText } from './format/Problem.ts';
import { readDatasetFolder } from './format/readDatasetFolder.ts';
import type { LakeParts } from './LakeParts.ts';
import type { Seed } from './Seed.ts';
import { SetupError } from './SetupError.ts';

/** The folder of the starting dataset. */
export const startingDatasetFolder = fileURLToPath(new URL('starting-dataset', import.meta.url));

/** Gives the seed of a folder; a folder with mistakes is refused, all of them named. */
export function seedFrom(folder = startingDatasetFolder) {
  return async (names: LakeParts['names']): Promise<Seed> => {
    const { seed, problems } = await readDatasetFolder(folder, names);
    if (problems.length === 0) return seed;
    const list = problems.map(problemText).join('\n');
    throw new SetupError(`The dataset in "${folder}" has mistakes, so no lake was begun:\n${list}`);
  };
}

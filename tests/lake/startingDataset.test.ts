import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exportFiles } from 'lake/exchange/exportFiles.ts';
import { importToDataset } from 'lake/exchange/importToDataset.ts';
import { packFiles } from 'lake/exchange/packFiles.ts';
import { checkDataset } from 'lake/format/checkDataset.ts';
import { problemText } from 'lake/format/Problem.ts';
import { seedFrom, startingDatasetFolder } from 'lake/seedFrom.ts';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './withLake.ts';

const names = { project: 'koda', dataset: 'production' };

/** The files of a dataset folder that belong to the dataset; drawings and README are beside it. */
function contents(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter(
    (path) => !/^drawings|README/.test(path) && statSync(join(folder, path)).isFile(),
  );
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'base64')]));
}

describe('the starting dataset', () => {
  it('has no mistakes', async () => {
    const { problems, seed } = await checkDataset(startingDatasetFolder, names);
    expect(problems.map(problemText)).toEqual([]);
    expect(seed.documents.length).toBeGreaterThan(100);
  }, 20_000);

  it("comes back from Sanity's export format byte for byte", async () => {
    const [out, back] = [join(temporaryFolder(), 'x.tar.gz'), temporaryFolder()];
    packFiles(out, exportFiles(await seedFrom()(names)));
    await importToDataset(out, back, names);
    const [before, after] = [contents(startingDatasetFolder), contents(back)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...after].filter(([file, bytes]) => before.get(file) !== bytes)).toEqual([]);
  }, 20_000);
});

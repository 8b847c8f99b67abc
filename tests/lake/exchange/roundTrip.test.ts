import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { exportDataset } from '@sanity/export';
import { sanityImport } from '@sanity/import';
import { importToDataset } from 'lake/exchange/importToDataset.ts';
import { importToStore } from 'lake/exchange/importToStore.ts';
import { exportFiles } from 'lake/exchange/exportFiles.ts';
import { packFiles } from 'lake/exchange/packFiles.ts';
import { readStore } from 'lake/exchange/readStore.ts';
import { seedFrom } from 'lake/seedFrom.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeSample } from '../sampleDataset.ts';
import { lakeUnderTest, temporaryFolder } from '../withLake.ts';

const names = { project: 'koda', dataset: 'production' };
let sample: string;

beforeAll(async () => {
  sample = temporaryFolder();
  await writeSample(sample);
});

function contents(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [path, readFileSync(join(folder, path), 'base64')]),
  );
}

describe('the starting dataset', () => {
  it.each(['out', 'out.tar.gz'])('comes back from %s byte for byte', async (target) => {
    const out = join(temporaryFolder(), target);
    const back = temporaryFolder();
    packFiles(out, exportFiles(await seedFrom(sample)(names)));
    await importToDataset(out, back, names);
    expect(contents(back)).toStrictEqual(contents(sample));
  });

  it('comes back from a lake byte for byte', async () => {
    const [out, data, back] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    packFiles(out, exportFiles(await seedFrom(sample)(names)));
    await importToStore(out, data, names);
    packFiles(`${out}/again.tgz`, exportFiles(await readStore(data)));
    await importToDataset(`${out}/again.tgz`, back, names);
    expect(contents(back)).toStrictEqual(contents(sample));
  });

  it('packs to the same archive twice', async () => {
    const folder = temporaryFolder();
    for (const name of ['a', 'b']) {
      mkdirSync(join(folder, name));
      packFiles(join(folder, name, 'x.tgz'), exportFiles(await seedFrom(sample)(names)));
    }
    const [a, b] = ['a', 'b'].map((name) => readFileSync(join(folder, name, 'x.tgz')));
    expect(a).toStrictEqual(b);
  });
});

describe('the tar archive', () => {
  it('is one that tar itself reads', async () => {
    const out = join(temporaryFolder(), 'x.tar.gz');
    packFiles(out, exportFiles(await seedFrom(sample)(names)));
    const list = execFileSync('tar', ['-tzf', out], { encoding: 'utf8' });
    expect(list.split('\n').filter((line) => line.endsWith('json'))).toEqual([
      'x/data.ndjson',
      'x/assets.json',
    ]);
  });
});

describe("Sanity's own export", () => {
  it('reads the lake, and its archive is understood', async () => {
    const lake = await lakeUnderTest({ empty: false, startingDataset: sample });
    const outputPath = join(temporaryFolder(), 'sanity.tar.gz');
    await exportDataset({
      client: lake.editor,
      dataset: 'production',
      outputPath,
      drafts: true,
      assets: true,
    });
    const back = temporaryFolder();
    await importToDataset(outputPath, back, names);
    expect(contents(back)).toStrictEqual(contents(sample));
  });
});

describe("Sanity's own import", () => {
  it('writes what the lake exports into another lake', async () => {
    const out = join(temporaryFolder(), 'x.tar.gz');
    packFiles(out, exportFiles(await seedFrom(sample)(names)));
    const lake = await lakeUnderTest();
    const options = { client: lake.editor, operation: 'createOrReplace' } as const;
    const { numDocs } = await sanityImport(createReadStream(out), options);
    expect(numDocs).toBe(4);
    const query =
      '*[_id == "keila"][0]{"picture": picture.asset->originalFilename, "trainers": trainers}';
    expect(await lake.editor.fetch(query)).toEqual({
      picture: 'hall.png',
      trainers: [{ _key: 'k0', _type: 'reference', _ref: 'mari' }],
    });
    expect(await lake.editor.fetch('*[_type == "sanity.imageAsset"][0].creditLine')).toBe('Jaan');
  });
});

describe('importToDataset', () => {
  it('names an asset that the export does not hold', async () => {
    const folder = temporaryFolder();
    const line = { _id: 'a', _type: 't', x: { _sanityAsset: 'image@https://example.org/a.png' } };
    writeFileSync(join(folder, 'data.ndjson'), JSON.stringify(line));
    await expect(importToDataset(folder, temporaryFolder(), names)).rejects.toThrow(
      'Line 1 of the export names the asset "image@https://example.org/a.png", which is not in it.',
    );
  });

  it('leaves a folder alone that is no dataset', async () => {
    const [out, mine] = [temporaryFolder(), temporaryFolder()];
    packFiles(out, exportFiles(await seedFrom(sample)(names)));
    writeFileSync(join(mine, 'notes.txt'), 'x');
    await expect(importToDataset(out, mine, names)).rejects.toThrow('holds no "dataset.yaml"');
    expect(contents(mine)).toStrictEqual({ 'notes.txt': 'eA==' });
  });
});

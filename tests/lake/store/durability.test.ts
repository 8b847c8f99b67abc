import { existsSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLake } from 'lake/createLake.ts';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../withLake.ts';
import { LakeProcess } from './LakeProcess.ts';

type Lake = Awaited<ReturnType<typeof createLake>>;

function mutate(lake: Lake, mutations: unknown[]): Promise<Response> {
  return lake.handle(
    new Request('http://127.0.0.1/v1/data/mutate/production', {
      method: 'POST',
      headers: { Authorization: `Bearer ${lake.token}` },
      body: JSON.stringify({ mutations }),
    }),
  );
}

async function lakeWithDocument(dataFolder: string): Promise<void> {
  const lake = await createLake({ dataFolder });
  await mutate(lake, [{ create: { _id: 'a', _type: 'topic', text: 'x'.repeat(20_000) } }]);
  lake.close();
}

describe('a data folder', () => {
  it('is refused to a second lake with the process of the first, in this and in another process', async () => {
    const dataFolder = temporaryFolder();
    const other = await LakeProcess.start();
    await other.open(dataFolder);
    const taken =
      `The data folder "${dataFolder}" is in use by another lake (process ${other.pid}). ` +
      'Stop that one, or give this one a folder of its own with --data.';
    await expect(createLake({ dataFolder })).rejects.toThrow(taken);
    await other.kill();
    const lake = await createLake({ dataFolder });
    await expect(createLake({ dataFolder })).rejects.toThrow(`(process ${process.pid})`);
    lake.close();
  });

  it('is refused in one sentence where a file has its name', async () => {
    const file = join(temporaryFolder(), 'lake');
    writeFileSync(file, 'words');
    await expect(createLake({ dataFolder: file })).rejects.toThrow(
      /^The data folder ".*lake" cannot be used \(EEXIST.*\)\. Name another with --data\.$/,
    );
  });
});

describe('a store', () => {
  it('is refused when it is damaged, and left as it is', async () => {
    const dataFolder = temporaryFolder();
    await lakeWithDocument(dataFolder);
    const file = join(dataFolder, 'lake.db');
    const bytes = readFileSync(file);
    writeFileSync(
      file,
      Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(8192, 7), bytes.subarray(12_288)]),
    );
    const damaged = readFileSync(file);
    await expect(createLake({ dataFolder })).rejects.toThrow(
      /^The lake's store ".*lake\.db" cannot be read: .+ Nothing was changed\. Put back a copy of its folder, or move/,
    );
    expect(readFileSync(file)).toEqual(damaged);
  });

  it.each([
    ['cut to nothing', (file: string) => truncateSync(file, 0)],
    ['no database', (file: string) => writeFileSync(file, 'words'.repeat(2000))],
    ['gone, with its log still there', (file: string) => renameSync(file, `${file}-wal`)],
  ])('is refused when it is %s', async (_, damage) => {
    const dataFolder = temporaryFolder();
    await lakeWithDocument(dataFolder);
    damage(join(dataFolder, 'lake.db'));
    await expect(createLake({ dataFolder })).rejects.toThrow('cannot be read');
  });

  it('begins anew where an earlier beginning was cut short', async () => {
    const dataFolder = temporaryFolder();
    writeFileSync(join(dataFolder, 'lake.db.making'), 'half a store');
    const lake = await createLake({ dataFolder });
    lake.close();
    expect(existsSync(join(dataFolder, 'lake.db.making'))).toBe(false);
  });

  it('answers a full disk with an error, loses nothing, and goes on when there is room', async () => {
    const dataFolder = temporaryFolder();
    const lake = await createLake({ dataFolder });
    const { database } = lake.parts.store.file;
    await mutate(lake, [{ create: { _id: 'a', _type: 'topic' } }]);
    const pages = Number(database.prepare('PRAGMA page_count').get()?.['page_count']);
    database.exec(`PRAGMA max_page_count = ${pages + 1}`);
    const big = { create: { _id: 'b', _type: 'topic', text: 'x'.repeat(100_000) } };
    const refused = await mutate(lake, [{ delete: { id: 'a' } }, big]);
    expect(refused.status).toBe(507);
    expect(await refused.json()).toMatchObject({
      error: {
        description:
          "The lake's disk is full. Nothing of this transaction was written. Free some space and try again.",
      },
    });
    expect(lake.parts.store.dataset.documents.map(({ _id }) => _id)).toEqual(['a']);
    database.exec('PRAGMA max_page_count = 100000');
    expect((await mutate(lake, [big])).status).toBe(200);
    lake.close();
    const again = await createLake({ dataFolder });
    expect(again.parts.store.dataset.documents.map(({ _id }) => _id)).toEqual(['a', 'b']);
    again.close();
  });

  it('keeps WAL and synchronous=FULL', async () => {
    const lake = await createLake({ dataFolder: temporaryFolder() });
    const { database } = lake.parts.store.file;
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    lake.close();
  });
});

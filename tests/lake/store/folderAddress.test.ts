import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startLake } from 'lake/startLake.ts';
import { addressOf } from 'lake/store/folderAddress.ts';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../withLake.ts';

describe('addressOf', () => {
  it('gives where the lake of a folder answers, as long as it runs', async () => {
    const dataFolder = temporaryFolder();
    expect(addressOf(dataFolder)).toBeUndefined();
    const lake = await startLake({ port: 0, dataFolder, empty: true });
    expect(addressOf(dataFolder)).toBe(lake.url);
    await expect(startLake({ port: 0, dataFolder, empty: true })).rejects.toThrow(
      `To read from that one, set SANITY_API_HOST=${lake.url}.`,
    );
    expect(addressOf(dataFolder)).toBe(lake.url);
    await lake.close();
    expect(existsSync(join(dataFolder, 'address'))).toBe(false);
  });

  it('does not believe the address of a lake that was killed', async () => {
    const dataFolder = temporaryFolder();
    const lake = await startLake({ port: 0, dataFolder, empty: true });
    await lake.close();
    writeFileSync(join(dataFolder, 'address'), `${lake.url}\n`);
    expect(addressOf(dataFolder)).toBeUndefined();
  });
});

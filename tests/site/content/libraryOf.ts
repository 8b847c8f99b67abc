import { createLake } from 'lake/createLake.ts';
import { openPort } from 'lake/openPort.ts';
import { onTestFinished } from 'vitest';

import { parseEnvironment } from '../../../site/content/environment.ts';
import type { Library } from '../../../site/content/Library.ts';
import { readLibrary } from '../../../site/content/readLibrary.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** A document as a test writes it; the lake's own members are added. */
export interface Written {
  readonly _id: string;
  readonly _type: string;
  readonly [member: string]: unknown;
}

/** What readers of a real lake with these documents get, over HTTP, at a moment. */
export async function libraryOf(
  documents: readonly Written[],
  now = '2027-03-01T12:00:00Z',
): Promise<Library> {
  const stored = documents.map((document) => ({
    _rev: 'r1',
    _createdAt: '2026-09-01T08:00:00Z',
    _updatedAt: '2026-09-01T08:00:00Z',
    ...document,
  }));
  const lake = await createLake({
    dataFolder: temporaryFolder(),
    token: 'test',
    seed: () => Promise.resolve({ documents: stored, assets: [] }),
  });
  const door = await openPort(lake, 0);
  onTestFinished(async () => {
    await door.close();
    lake.close();
  });
  const environment = parseEnvironment({
    SANITY_API_HOST: `http://127.0.0.1:${String(door.port)}`,
    KODA_NOW: now,
  });
  const { library } = await readLibrary(environment);
  return library;
}

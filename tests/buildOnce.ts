import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startLake } from 'lake/startLake.ts';
import type { TestProject } from 'vitest/node';
import { lakeContent } from '../scripts/content/withContent.ts';
import { buildInto } from '../scripts/site/buildSite.ts';
import { serveSite } from '../scripts/site/serveSite.ts';

/** The site that tests of built pages read: built once from the starting dataset, at a fixed moment. */
export interface BuiltForTests {
  folder: string;
  /** Where it is served, for browsers. */
  url: string;
  lake: { url: string; token: string };
  /** The moment that the build took for now. */
  now: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    built: BuiltForTests;
  }
}

const now = '2026-11-22T08:00:00.000Z';

/** Builds the site once for all tests that need it; what it gives back takes everything away again. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const work = mkdtempSync(path.join(tmpdir(), 'koda-built-'));
  const folder = path.join(work, 'site');
  const lake = await startLake({ port: 0, dataFolder: path.join(work, 'lake') });
  const { environment, secrets } = lakeContent({ ...process.env, KODA_NOW: now }, lake.url, [
    lake.token,
  ]);
  await buildInto(folder, { environment, secrets });
  const server = await serveSite(folder, 0);
  provide('built', { folder, url: server.url, lake: { url: lake.url, token: lake.token }, now });
  return async () => {
    await server.close();
    await lake.close();
    rmSync(work, { recursive: true, force: true });
  };
}

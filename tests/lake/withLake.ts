import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type SanityClient } from '@sanity/client';
import { type RunningLake, startLake, type StartOptions } from 'lake/startLake.ts';
import { afterAll } from 'vitest';

/** A folder that is gone when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lake-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A lake on a free port, with clients for the editor and for anybody. */
export interface LakeUnderTest extends RunningLake {
  dataFolder: string;
  editor: SanityClient;
  anonymous: SanityClient;
  ask: (path: string, init?: RequestInit) => Promise<Response>;
}

/** Starts an empty lake in a temporary folder; it is closed when the tests of the file are done. */
export async function lakeUnderTest(options: Partial<StartOptions> = {}): Promise<LakeUnderTest> {
  const dataFolder = options.dataFolder ?? temporaryFolder();
  const lake = await startLake({
    empty: true,
    port: 0,
    token: 'a-test-token',
    ...options,
    dataFolder,
  });
  afterAll(() => lake.close());
  const base = {
    apiHost: lake.url,
    projectId: 'koda',
    dataset: 'production',
    useProjectHostname: false,
  };
  const anonymous = createClient({
    ...base,
    apiVersion: '2025-02-19',
    useCdn: false,
    maxRetries: 0,
  });
  const editor = anonymous.withConfig({ token: lake.token });
  const ask = (path: string, init?: RequestInit) => fetch(`${lake.url}${path}`, init);
  return { ...lake, dataFolder, editor, anonymous, ask };
}

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { repositoryRoot } from '../scripts/repositoryRoot.ts';

/** The Studio that browser tests drive: built once, its addresses put in when it is served. */
export interface StudioForTests {
  folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    studio: StudioForTests;
  }
}

/** What stands in the built Studio where the lake's and the site's addresses and the token will be. */
export const placeholders = {
  SANITY_STUDIO_API_HOST: 'http://lake.invalid',
  LAKE_TOKEN: 'token-of-the-lake',
  SANITY_STUDIO_SITE_URL: 'http://site.invalid',
  SANITY_STUDIO_PREVIEW_URL: 'http://preview.invalid',
} as const;

/** Builds the Studio into a folder, without network, with the given `SANITY_STUDIO_` variables and no others. */
export async function buildStudio(
  folder: string,
  variables: Readonly<Record<string, string>>,
): Promise<void> {
  const sanity = path.join(repositoryRoot, 'node_modules', 'sanity', 'bin', 'sanity');
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('SANITY_'));
  await promisify(execFile)(process.execPath, [sanity, 'build', folder, '--yes'], {
    cwd: path.join(repositoryRoot, 'studio'),
    env: { ...Object.fromEntries(others), ...variables, DO_NOT_TRACK: '1', NO_COLOR: '1' },
  });
}

/** Builds the Studio for all tests that open it; what it gives back takes it away again. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const work = mkdtempSync(path.join(tmpdir(), 'koda-studio-'));
  const folder = path.join(work, 'studio');
  await buildStudio(folder, placeholders);
  provide('studio', { folder });
  return () => rmSync(work, { recursive: true, force: true });
}

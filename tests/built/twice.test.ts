import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';

import { lakeContent } from '../../scripts/content/withContent.ts';
import { repositoryRoot } from '../../scripts/repositoryRoot.ts';
import { buildInto } from '../../scripts/site/buildSite.ts';
import { readyPages } from '../../scripts/start/readyPages.ts';

function digests(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        path.relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

function emptyFolder(parent: string): string {
  const folder = mkdtempSync(path.join(parent, 'twice-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

describe('building twice', () => {
  it('gives the same files with the same bytes', { timeout: 120_000 }, async () => {
    const { folder, lake, now } = inject('built');
    const again = emptyFolder(tmpdir());
    const content = lakeContent({ ...process.env, KODA_NOW: now }, lake.url, [lake.token]);
    await buildInto(again, content);
    const first = digests(folder);
    expect(Object.keys(first).length).toBeGreaterThan(150);
    expect(digests(again)).toEqual(first);
  });

  it('gives them also from a process that got ready before', { timeout: 120_000 }, async () => {
    const { folder, lake, now } = inject('built');
    const again = emptyFolder(path.join(repositoryRoot, '.build'));
    const content = lakeContent({ ...process.env, KODA_NOW: now }, lake.url, [lake.token]);
    const ready = readyPages(content);
    expect(ready.isCurrent()).toBe(true);
    await buildInto(again, { ...content, buildPages: ready.build });
    expect(digests(again)).toEqual(digests(folder));
    expect(ready.isCurrent()).toBe(false);
  });
});

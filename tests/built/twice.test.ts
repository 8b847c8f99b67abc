import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

import { lakeContent } from '../../scripts/content/withContent.ts';
import { buildInto } from '../../scripts/site/buildSite.ts';

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

describe('building twice', () => {
  it('gives the same files with the same bytes', { timeout: 120_000 }, async () => {
    const { folder, lake, now } = inject('built');
    const work = mkdtempSync(path.join(tmpdir(), 'koda-twice-'));
    onTestFinished(() => {
      rmSync(work, { recursive: true, force: true });
    });
    const again = path.join(work, 'site');
    const content = lakeContent({ ...process.env, KODA_NOW: now }, lake.url, [lake.token]);
    await buildInto(again, content);
    const first = digests(folder);
    expect(Object.keys(first).length).toBeGreaterThan(150);
    expect(digests(again)).toEqual(first);
  });
});

import { utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeChangedSince } from '../../../scripts/start/codeChangedSince.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

describe('codeChangedSince', () => {
  it('tells whether code was written later, and looks at nothing else', () => {
    const root = temporaryFolder({
      'site/views/PageView.astro': '',
      'tests/site/page.test.ts': '',
      'content-schemas/documents/page.ts': '',
    });
    const writtenAt = (file: string, seconds: number) => {
      utimesSync(path.join(root, file), seconds, seconds);
    };
    for (const folder of ['site/views', 'content-schemas/documents']) writtenAt(folder, 100);
    for (const folder of ['site', 'content-schemas']) writtenAt(folder, 100);
    writtenAt('site/views/PageView.astro', 100);
    writtenAt('tests/site/page.test.ts', 500);
    writtenAt('content-schemas/documents/page.ts', 150);
    expect(codeChangedSince(200_000, root)).toBe(false);
    writtenAt('content-schemas/documents/page.ts', 300);
    expect(codeChangedSince(200_000, root)).toBe(true);
    expect(codeChangedSince(400_000, root)).toBe(false);
  });
});

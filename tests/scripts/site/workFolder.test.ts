import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { workFolder } from '../../../scripts/site/workFolder.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

describe('workFolder', () => {
  test('is empty, and takes away what this build and killed builds have left', () => {
    const dead = spawnSync(process.execPath, ['--version']).pid;
    const own = `site-${process.pid}`;
    const parent = temporaryFolder({
      [`${own}/old.html`]: '',
      [`site-${dead}/old.html`]: '',
      [`ahead-${dead}/old.html`]: '',
      [`ahead-${process.pid}/next.html`]: '',
      [`site-${process.ppid}/present.html`]: '',
      'previous/index.html': '',
    });
    expect(readdirSync(workFolder(parent))).toEqual([]);
    const kept = ['previous', own, `ahead-${process.pid}`, `site-${process.ppid}`];
    expect(readdirSync(parent).sort()).toEqual(kept.sort());
  });
});

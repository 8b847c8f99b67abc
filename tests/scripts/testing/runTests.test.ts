import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

describe('npm test', () => {
  test('says that no test matches, and ends with 2', () => {
    const args = ['scripts/test.ts', 'tests/nonexistent'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('No test matches "tests/nonexistent".');
  });
});

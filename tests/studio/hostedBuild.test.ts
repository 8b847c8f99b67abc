import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { buildStudio } from '../buildStudioOnce.ts';
import { temporaryFolder } from '../scripts/temporaryFolder.ts';

const ofTheLake = {
  'its listeners’ host names': '.localhost`',
  'the rewriting of its listeners': '(?:listen|live)',
  'its token': 'token-of-the-lake',
};

describe('a production build of the Studio for a hosted project', () => {
  test('names the project and holds nothing of the embedded lake', async () => {
    const folder = path.join(temporaryFolder(), 'studio');
    await buildStudio(folder, {
      SANITY_STUDIO_PROJECT_ID: 'abc123',
      LAKE_TOKEN: 'token-of-the-lake',
    });
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(js|html)$/.test(file))
      .map((file) => readFileSync(path.join(folder, file), 'utf8'));
    const found = Object.entries(ofTheLake).filter(([, words]) =>
      scripts.some((script) => script.includes(words)),
    );
    expect(found).toEqual([]);
    expect(scripts.some((script) => script.includes('`abc123`'))).toBe(true);
  }, 120_000);
});

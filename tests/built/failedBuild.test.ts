import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startLake } from 'lake/startLake.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lakeContent } from '../../scripts/content/withContent.ts';
import { buildSite } from '../../scripts/site/buildSite.ts';
import { temporaryFolder } from '../scripts/temporaryFolder.ts';

describe('buildSite', () => {
  test("leaves yesterday's site up when a build fails, and says why without a stack", async () => {
    const root = temporaryFolder({ 'dist/index.html': 'yesterday' });
    const lake = await startLake({ port: 0, dataFolder: path.join(root, 'lake'), empty: true });
    onTestFinished(() => lake.close());
    const places = {
      work: path.join(root, 'work'),
      site: path.join(root, 'dist'),
      previous: path.join(root, 'previous'),
    };
    const built = buildSite(lakeContent(process.env, lake.url, [lake.token]), places);
    await expect(built).rejects.toMatchObject({ name: 'BuildFailure' });
    await expect(built).rejects.toThrow(
      /^The siteSettings "Site settings" has a problem:\n  It is missing: /,
    );
    expect(readFileSync(path.join(root, 'dist', 'index.html'), 'utf8')).toBe('yesterday');
    expect(readdirSync(root).sort()).toEqual(['dist', 'lake', 'work']);
    expect(readdirSync(places.work)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sources } from '../../architecture/sources.ts';

/** Pages of the software itself, which editors do not write; and the lists of support, which share one view. */
const notPreviewed = [
  '[feeds]',
  '[handbook]',
  '[handbook]/[chapter]',
  '[search]',
  '[siteMap]',
  '[statement]',
  '[support]/[list]',
];

describe('DraftPage', () => {
  it('knows every route whose page an editor writes', () => {
    const file = path.join(import.meta.dirname, '../../../site/preview/DraftPage.astro');
    const imported = readFileSync(file, 'utf8').matchAll(/'\.\.\/pages\/\[locale\]\/(.+)\.astro'/g);
    const known = new Set([...imported].map(([, route]) => route));
    const routes = sources(['site/pages/[[]locale[]]'], 'astro').map((one) =>
      one.file.replace('site/pages/[locale]/', '').replace('.astro', ''),
    );
    expect(routes.length).toBeGreaterThan(15);
    expect(routes.filter((route) => !known.has(route))).toEqual(notPreviewed);
  });
});

import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

import { pageWeights } from '../../scripts/bench/pageWeights.ts';
import { readBuiltSite } from '../../scripts/gates/BuiltSite.ts';
import { builtPages } from './builtPages.ts';

const kilobyte = 1024;

describe('the weight of every page', () => {
  it('is at most 30 KB of HTML and CSS, as they travel', () => {
    const { folder } = inject('built');
    const site = readBuiltSite(folder, 'https://koda.example');
    const weights = pageWeights(site);
    const heavy = [...site.pages.keys()]
      .map((file, index) => ({ file, weight: weights[index] ?? 0 }))
      .filter(({ weight }) => weight > 30 * kilobyte);
    expect(weights.length).toBeGreaterThan(200);
    expect(heavy).toEqual([]);
  });
});

describe('the scripts of every page', () => {
  const { folder } = inject('built');
  const { read } = readBuiltSite(folder, 'https://koda.example');
  const scriptsOf = ({ $ }: ReturnType<typeof builtPages>[number]) =>
    $('script:not([type="application/ld+json"])').toArray();

  it('are files, never written into the page, and weigh at most 5 KB', () => {
    const faults = builtPages().flatMap((page) => {
      const sources = scriptsOf(page).map(({ attribs }) => attribs['src']);
      const inside = sources.filter((source) => source === undefined).length;
      const files = sources.filter((source) => source !== undefined);
      const weight = files.reduce((sum, file) => sum + gzipSync(read(file)).byteLength, 0);
      return inside > 0 || weight > 5 * kilobyte ? [{ at: page.address, inside, weight }] : [];
    });
    expect(faults).toEqual([]);
  });

  it('are none on most pages', () => {
    const pages = builtPages();
    const scripted = pages.filter((page) => scriptsOf(page).length > 0);
    expect(scripted.length).toBeLessThan(pages.length / 4);
  });
});

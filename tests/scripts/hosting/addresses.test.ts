import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { promisedAddresses } from '../../../scripts/hosting/addresses.ts';
import { lossReport, lostAddresses } from '../../../scripts/hosting/lostAddresses.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

describe('promisedAddresses', () => {
  test('are those of pages and feeds, without lists that come and go', () => {
    const files = [
      '/et/uudised/õpe/index.html',
      '/index.html',
      '/et/atom.xml',
      '/404.html',
      '/et/uudised/lk/2/index.html',
      '/et/uudised/teema/osalus/index.html',
      '/et/uudised/teema/index.html',
      '/media/a.webp',
    ];
    expect(promisedAddresses(files)).toEqual([
      '/',
      '/et/atom.xml',
      '/et/uudised/%C3%B5pe/',
      '/et/uudised/teema/',
    ]);
  });
});

describe('lostAddresses', () => {
  const built = (addresses: string) => temporaryFolder({ 'addresses.txt': addresses });
  const list = (folder: string) => readFileSync(path.join(folder, 'addresses.txt'), 'utf8');

  test('are those that answered before and do not now', () => {
    expect(lostAddresses(built('/a/\n/b/\n'), built('/b/\n/c/\n'))).toEqual(['/a/']);
  });

  test('stay on the list, so that the next build tells of them again', () => {
    const second = built('/c/\n');
    lostAddresses(built('/a/\n/c/\n'), second);
    expect(list(second)).toBe('/a/\n/c/\n');
    const third = built('/c/\n');
    expect(lostAddresses(second, third)).toEqual(['/a/']);
    const mended = built('/a/\n/c/\n');
    expect(lostAddresses(third, mended)).toEqual([]);
  });

  test('are none where no site was before', () => {
    expect(lostAddresses(temporaryFolder({}), built('/a/\n'))).toEqual([]);
  });
});

describe('lossReport', () => {
  test('says which address, and what to do', () => {
    expect(lossReport(['/et/%C3%B5pe/'])).toBe(
      [
        'An address of the site before can no longer be reached:',
        '  /et/õpe/',
        'In the Studio, make a redirect for it: to the page that took its place, or with "Taken down" if none did.',
      ].join('\n'),
    );
  });

  test('cuts a long list', () => {
    const lost = Array.from({ length: 42 }, (_, index) => `/${String(index)}/`);
    expect(lossReport(lost)).toContain('42 addresses of the site before');
    expect(lossReport(lost)).toContain('... and 2 more.');
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { promisedAddresses } from '../../../scripts/hosting/addresses.ts';
import { lossReport, lostAddresses } from '../../../scripts/hosting/lostAddresses.ts';
import { publishedList } from '../../../scripts/hosting/publishedList.ts';
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
  const listOf = (folder: string) => path.join(folder, 'addresses.txt');
  const list = (folder: string) => readFileSync(listOf(folder), 'utf8');

  test('are those that answered before and do not now', () => {
    expect(lostAddresses(listOf(built('/a/\n/b/\n')), built('/b/\n/c/\n'))).toEqual(['/a/']);
  });

  test('stay on the list, so that the next build tells of them again', () => {
    const second = built('/c/\n');
    lostAddresses(listOf(built('/a/\n/c/\n')), second);
    expect(list(second)).toBe('/a/\n/c/\n');
    const third = built('/c/\n');
    expect(lostAddresses(listOf(second), third)).toEqual(['/a/']);
    const mended = built('/a/\n/c/\n');
    expect(lostAddresses(listOf(third), mended)).toEqual([]);
  });

  test('are none where no site was before', () => {
    expect(lostAddresses(listOf(temporaryFolder({})), built('/a/\n'))).toEqual([]);
  });
});

describe('publishedList', () => {
  test('is that of the site before, or the one that the environment names', () => {
    const file = path.join(temporaryFolder({ 'old.txt': '/a/\n' }), 'old.txt');
    expect(publishedList({}, '/site')).toBe('/site/addresses.txt');
    expect(publishedList({ PUBLISHED_ADDRESSES: '' }, '/site')).toBe('/site/addresses.txt');
    expect(publishedList({ PUBLISHED_ADDRESSES: file }, '/site')).toBe(file);
  });

  test('refuses a file that is not there', () => {
    expect(() => publishedList({ PUBLISHED_ADDRESSES: '/no/old.txt' }, '/site')).toThrow(
      'PUBLISHED_ADDRESSES is "/no/old.txt", and there is no such file. ' +
        "Name a copy of the published site's addresses.txt, or leave the variable out.",
    );
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

import { describe, expect, test } from 'vitest';

import { headersFile } from '../../../scripts/hosting/headersFile.ts';
import { hostHeaders } from '../../../scripts/hosting/hostHeaders.ts';
import { movedIn } from '../../../scripts/hosting/movedIn.ts';
import { movedPages } from '../../../scripts/hosting/movedPages.ts';
import { nginxFiles } from '../../../scripts/hosting/nginxFiles.ts';
import { redirectsFile } from '../../../scripts/hosting/redirectsFile.ts';
import { sitePolicy } from '../../../scripts/hosting/sitePolicy.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { publishedPage } from './publishedPage.ts';

const origin = 'https://koda.example';
const pages = [
  publishedPage('/et/%C3%B5pe/', { status: 301, canonical: `${origin}/et/uus/` }),
  publishedPage('/et/veel/', { status: 302, canonical: 'https://elsewhere.example/x?y' }),
  publishedPage('/et/maas/', { status: 410, canonical: undefined }),
  publishedPage('/et/'),
];
const moved = movedPages(pages, origin);

describe('movedPages', () => {
  test('are those that only stand in for others', () => {
    expect(moved).toEqual([
      { from: '/et/%C3%B5pe/', status: 301, to: '/et/uus/' },
      { from: '/et/veel/', status: 302, to: 'https://elsewhere.example/x?y' },
      { from: '/et/maas/', status: 410, to: '/et/maas/' },
    ]);
  });
});

describe('redirectsFile', () => {
  const file = redirectsFile(moved);

  test('names each address for Netlify, and again for Cloudflare where it can', () => {
    expect(file.split('\n').filter((line) => line.startsWith('/'))).toEqual([
      '/et/%C3%B5pe/ /et/uus/ 301!',
      '/et/%C3%B5pe/ /et/uus/ 301',
      '/et/veel/ https://elsewhere.example/x?y 302!',
      '/et/veel/ https://elsewhere.example/x?y 302',
      '/et/maas/ /et/maas/ 410!',
    ]);
  });

  test('can be read back', () => {
    const folder = temporaryFolder({ _redirects: file });
    expect([...movedIn(folder).values()]).toEqual(moved);
  });
});

describe('nginxFiles', () => {
  const files = nginxFiles(moved, hostHeaders(pages, origin));
  const maps = files.get('nginx/maps.conf');

  test('map addresses as nginx decodes them to where they lead', () => {
    expect(maps).toContain('"/et/õpe/" "/et/uus/";');
    expect(maps).toContain('"/et/veel/" "https://elsewhere.example/x?y";');
    expect(maps).toContain('"/et/maas/" "1";');
  });

  test('keep a dollar sign in an address from being a variable', () => {
    const to = 'https://elsewhere.example/?q=$http_cookie';
    const files = nginxFiles([{ from: '/et/a/', status: 301, to }], new Map());
    expect(files.get('nginx/maps.conf')).toContain('"https://elsewhere.example/?q=%24http_cookie"');
  });

  test('give nginx the room that the longest address needs', () => {
    const from = `/et/${'õ'.repeat(200)}/`;
    const files = nginxFiles([{ from: encodeURI(from), status: 301, to: '/et/' }], new Map());
    expect(maps).toContain('\nmap_hash_bucket_size 128;\n');
    expect(files.get('nginx/maps.conf')).toContain('\nmap_hash_bucket_size 512;\n');
  });

  test('answer 410 with the page that says so', () => {
    expect(files.get('nginx/server.conf')).toMatch(/if \(\$koda_gone\) \{\n {2}return 410;/);
  });
});

describe('sitePolicy', () => {
  const policies = [
    "default-src 'none'; script-src 'self' 'sha256-b'; worker-src 'none'",
    "default-src 'none';script-src 'self' 'sha256-a';worker-src blob:",
  ];
  const from = (all: readonly string[]) =>
    sitePolicy(all.map((policy, index) => publishedPage(`/${String(index)}/`, { policy })));

  test('allows what any page allows, whichever came first, and lets nobody frame the site', () => {
    const united =
      "default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'; worker-src blob:; frame-ancestors 'none'";
    expect(from(policies)).toBe(united);
    expect(from(policies.toReversed())).toBe(united);
  });
});

describe('headersFile', () => {
  test('gives every answer the policy, and long keeping to what never changes under its name', () => {
    const file = headersFile(hostHeaders(pages, origin));
    expect(file).toMatch(/^\/\*\n {2}Content-Security-Policy: .*frame-ancestors 'none'\n/);
    expect(file).toContain('/_astro/*\n  Cache-Control: public, max-age=31536000, immutable');
  });

  test('asks for HTTPS only where the site has it', () => {
    expect([...hostHeaders(pages, origin).keys()]).toContain('Strict-Transport-Security');
    const plain = hostHeaders(pages, 'http://127.0.0.1:4321');
    expect([...plain.keys()]).not.toContain('Strict-Transport-Security');
  });
});

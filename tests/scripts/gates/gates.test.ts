import { describe, expect, test } from 'vitest';
import { leakedSecrets } from '../../../scripts/gates/leakedSecrets.ts';
import { namelessPages } from '../../../scripts/gates/namelessPages.ts';
import { strangers } from '../../../scripts/gates/strangers.ts';
import { builtSite } from './builtSite.ts';

describe('namelessPages', () => {
  test('lets a page pass that says its language and title', () => {
    const html = '<html lang="lt"><head><title>Mokymai</title></head></html>';
    expect(namelessPages(builtSite({ '/lt/index.html': html }))).toEqual([]);
  });

  test('names what is missing, and takes no drawing for a title', () => {
    const html = '<html><svg><title>A house</title></svg></html>';
    expect(namelessPages(builtSite({ '/404.html': html }))).toEqual([
      { address: '/404.html', text: 'has no lang on its html element' },
      { address: '/404.html', text: 'has no title' },
    ]);
  });
});

describe('strangers', () => {
  test.each([
    '<a href="https://elsewhere.example/">a link is followed by choice</a>',
    '<link rel="canonical" href="https://elsewhere.example/">',
    '<img src="https://koda.example/own.png">',
    '<img src="data:image/png;base64,AAAA">',
  ])('lets %s pass', (html) => {
    expect(strangers(builtSite({ '/index.html': html }))).toEqual([]);
  });

  test.each([
    '<script src="https://elsewhere.example/x"></script>',
    '<img src="//elsewhere.example/x">',
    '<img srcset="/a.png 1x, https://elsewhere.example/x 2x">',
    '<link rel="stylesheet" href="https://elsewhere.example/x">',
    '<iframe src="https://elsewhere.example/x"></iframe>',
    '<video poster="https://elsewhere.example/x"></video>',
    '<style>@import "https://elsewhere.example/x";</style>',
    '<p style="background: url(https://elsewhere.example/x)">',
    '<svg><use href="https://elsewhere.example/x"/></svg>',
  ])('names %s', (html) => {
    const found = strangers(builtSite({ '/index.html': html }));
    expect(found).toHaveLength(1);
    expect(found[0]?.text).toMatch(/elsewhere\.example\/x" from another site$/);
  });

  test('looks into style sheets too', () => {
    const site = builtSite({ '/a.css': '@font-face { src: url(https://elsewhere.example/f) }' });
    expect(strangers(site)).toHaveLength(1);
  });
});

describe('leakedSecrets', () => {
  const site = builtSite({ '/index.html': '<p>', '/app.js': 'const token = "s3cret-token";' });

  test('names every file that holds a secret', () => {
    expect(leakedSecrets(['other', 's3cret-token'])(site)).toEqual([
      { address: '/app.js', text: 'holds an access token' },
    ]);
  });

  test('passes over secrets that are not set', () => {
    expect(leakedSecrets([''])(site)).toEqual([]);
  });
});

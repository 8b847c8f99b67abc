import { describe, expect, test } from 'vitest';
import { brokenLinks } from '../../../scripts/gates/brokenLinks.ts';
import { builtSite } from './builtSite.ts';

const files = {
  '/et/index.html': '<h1 id="õigused">Et</h1>',
  '/lt/index.html': '<h1>Lt</h1>',
  '/style.css': 'body { background: url("/flower.svg") }',
  '/flower.svg': '<svg/>',
};

function problemsOf(body: string): string[] {
  const site = builtSite({ ...files, '/en/about/index.html': body });
  return brokenLinks(site).map(({ address, text }) => `${address} ${text}`);
}

describe('brokenLinks', () => {
  test.each([
    '<a href="/et/">a page</a>',
    '<a href="../../et/">a page beside this one</a>',
    '<a href="/et/#%C3%B5igused">a heading</a>',
    '<a href="/et/#:~:text=Et">a passage</a>',
    '<a href="#top">up</a>',
    '<p id="here"><a href="#here">here</a>',
    '<a href="https://koda.example/lt/">a page by its full address</a>',
    '<a href="https://elsewhere.example/nothing">another site</a>',
    '<a href="mailto:info@example.org">write</a>',
    '<img src="/flower.svg" srcset="/flower.svg 1x, /flower.svg 2x">',
  ])('lets %s pass', (body) => {
    expect(problemsOf(body)).toEqual([]);
  });

  test.each([
    ['<a href="/ru/">', 'links to "/ru/", which is not there'],
    ['<a href="/et">', 'links to "/et", which is not there'],
    [
      '<a href="https://koda.example/no/">',
      'links to "https://koda.example/no/", which is not there',
    ],
    ['<a href="/et/#missing">', 'links to "/et/#missing", and nothing there has that id'],
    ['<img src="/tree.svg">', 'links to "/tree.svg", which is not there'],
    ['<img src="/flower.svg" srcset="/no.svg 2x">', 'links to "/no.svg", which is not there'],
    ['<form action="/search">', 'links to "/search", which is not there'],
    ['<link rel="icon" href="/no.ico">', 'links to "/no.ico", which is not there'],
    ['<a href="https://[">', 'has the address "https://[", which no browser can read'],
  ])('names %s', (body, text) => {
    expect(problemsOf(body)).toEqual([`/en/about/ ${text}`]);
  });

  test('looks into style sheets too', () => {
    const site = builtSite({ '/a/style.css': '@import "no.css"; a { background: url(no.svg) }' });
    expect(brokenLinks(site)).toEqual([
      { address: '/a/style.css', text: 'links to "no.css", which is not there' },
      { address: '/a/style.css', text: 'links to "no.svg", which is not there' },
    ]);
  });
});

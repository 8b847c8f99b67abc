import { describe, expect, test } from 'vitest';

import { searchNotices } from '../../../scripts/hosting/searchNotices.ts';
import { publishedPage } from './publishedPage.ts';

describe('searchNotices', () => {
  test('name pages of one language with the same title, and what to do', () => {
    const title = 'Kaasamise koolitus';
    const pages = ['/et/a/', '/et/b/'].map((address) => publishedPage(address, { title }));
    expect(searchNotices([...pages, publishedPage('/lt/a/', { title, lang: 'lt' })])).toEqual([
      'These pages have the same title, "Kaasamise koolitus":\n  /et/a/\n  /et/b/\nIn the Studio, change "Title" of all but one.',
    ]);
  });

  test('name descriptions that are the same or of no use', () => {
    const description = 'Kõik koolitused ühes nimekirjas koos.';
    expect(
      searchNotices([
        publishedPage('/et/a/', { description }),
        publishedPage('/et/b/', { description }),
        publishedPage('/et/c/', { description: 'Lühike.' }),
        publishedPage('/et/d/', { title: 'Pikk '.repeat(30).trim() }),
      ]),
    ).toEqual([
      `These pages have the same description, "${description}":\n  /et/a/\n  /et/b/\nIn the Studio, change "Summary" of all but one.`,
      '/et/c/ has a description of 7 letters: make it at least 20.',
      '/et/d/ has a title of 149 letters: make it at most 100.',
    ]);
  });

  test('pass over what search engines leave out', () => {
    const hidden = { title: 'Näidis', noindex: true };
    expect(searchNotices([publishedPage('/a/', hidden), publishedPage('/b/', hidden)])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import { locales } from 'content-schemas/locales.ts';

import { builtPages, isFormer, type BuiltPage } from './builtPages.ts';

const pages = builtPages();
const byAddress = new Map(pages.map((page) => [page.address, page]));
const pathOf = (href: string) => new URL(href, 'https://koda.example').pathname;

function alternatesOf({ $ }: BuiltPage): Map<string, string> {
  return new Map(
    $('link[rel=alternate][hreflang]')
      .toArray()
      .map(({ attribs }) => [attribs['hreflang'] ?? '', pathOf(attribs['href'] ?? '')]),
  );
}

describe('alternates', () => {
  it('lead only to pages that exist, in the language that they name', () => {
    const wrong = pages.flatMap((page) =>
      [...alternatesOf(page)]
        .filter(([hreflang, path]) => {
          const target = byAddress.get(path);
          return target === undefined || (hreflang !== 'x-default' && target.locale !== hreflang);
        })
        .map(([hreflang, path]) => `${page.address}: ${hreflang} ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('name each other and themselves', () => {
    const wrong = pages.flatMap((page) =>
      [...alternatesOf(page).values()]
        .filter((path) => {
          const back = byAddress.get(path);
          return back !== undefined && ![...alternatesOf(back).values()].includes(page.address);
        })
        .map((path) => `${page.address} names ${path}, which does not name it`),
    );
    expect(wrong).toEqual([]);
  });

  it('come with x-default wherever there are any', () => {
    const without = pages.filter((page) => {
      const alternates = alternatesOf(page);
      return alternates.size > 0 && !alternates.has('x-default');
    });
    expect(without.map(({ address }) => address)).toEqual([]);
  });
});

describe('the language switcher', () => {
  const inLanguages = pages.filter((page) => page.locale !== undefined && !isFormer(page));

  it('names the three languages on every page', () => {
    const missing = inLanguages.filter(({ $ }) =>
      locales.some((locale) => $(`header [lang=${locale}]`).length === 0),
    );
    expect(missing.map(({ address }) => address)).toEqual([]);
  });

  it('says so and leads to the section where a page is missing in a language', () => {
    const onlyEstonian = inLanguages.filter(
      (page) =>
        page.locale === 'et' &&
        !alternatesOf(page).has('lt') &&
        page.$('meta[name=robots]').length === 0 &&
        page.address.startsWith('/et/seire/'),
    );
    expect(onlyEstonian.length).toBeGreaterThan(0);
    for (const { $, address } of onlyEstonian) {
      const link = $('header a[href="/lt/stebesena/"]').filter(
        (_, a) => $(a).attr('hreflang') === 'lt',
      );
      expect(link.length, address).toBeGreaterThan(0);
      expect(
        link.text() + (link.attr('aria-label') ?? '') + (link.attr('title') ?? ''),
        address,
      ).toMatch(/Lietuvių.*(?:puslapio nėra|šio puslapio)/su);
    }
  });
});

describe('canonical addresses', () => {
  it('are those of the pages themselves, where search engines may list them', () => {
    const wrong = pages.filter(({ address, locale, $ }) => {
      const href = $('link[rel=canonical]').attr('href');
      const isLeftOut = $('meta[name=robots]').attr('content')?.includes('noindex') ?? false;
      if (locale === undefined || isLeftOut) return false;
      return href === undefined || pathOf(href) !== address;
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

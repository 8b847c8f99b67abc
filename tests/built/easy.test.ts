import { describe, expect, it } from 'vitest';

import { localeFacts, locales } from 'content-schemas/locales.ts';

import { builtPages, type BuiltPage } from './builtPages.ts';

const pages = builtPages();
const byAddress = new Map(pages.map((page) => [page.address, page]));
const isEasy = ({ address, locale }: BuiltPage) =>
  locale !== undefined && address.endsWith(`/${localeFacts[locale].easySlug}/`);
const easyPages = pages.filter(isEasy);
const fullOf = ({ address }: BuiltPage) => byAddress.get(address.replace(/[^/]+\/$/u, ''));

describe('easy-to-read versions', () => {
  it.each(locales)(
    'are there for at least two documents in %s, one of them a service',
    (locale) => {
      const own = easyPages.filter((page) => page.locale === locale);
      const support = `/${locale}/${localeFacts[locale].sectionSlugs.support}/`;
      expect(own.length).toBeGreaterThanOrEqual(2);
      expect(own.some(({ address }) => address.startsWith(support))).toBe(true);
    },
  );

  it('lead to the whole text, which leads back to them with their own language tag', () => {
    const lost = easyPages.filter((page) => {
      const full = fullOf(page);
      if (full === undefined) return true;
      const there = page.$(`main a[href="${full.address}"]`).length > 0;
      const back = full.$(
        `main a[href="${page.address}"][hreflang="${String(page.locale)}-simple"]`,
      );
      return !there || back.length !== 1;
    });
    expect(lost.map(({ address }) => address)).toEqual([]);
  });

  it('bear the title of the whole text as their heading, and other words than it', () => {
    const same = easyPages.filter((page) => {
      const full = fullOf(page);
      const words = ({ $ }: BuiltPage) => $('main .prose').text().trim();
      return (
        full === undefined ||
        full.$('h1').text() !== page.$('h1').text() ||
        words(full) === words(page)
      );
    });
    expect(same.map(({ address }) => address)).toEqual([]);
  });

  it('are no fourth language: the switcher names three, and leads to a text that exists', () => {
    for (const { $, address } of easyPages) {
      const leadingTo = locales.flatMap(
        (locale) => $(`header a[hreflang="${locale}"]`).attr('href') ?? [],
      );
      expect(leadingTo, address).toHaveLength(locales.length);
      expect(
        leadingTo.filter((href) => !byAddress.has(href)),
        address,
      ).toEqual([]);
    }
  });
});

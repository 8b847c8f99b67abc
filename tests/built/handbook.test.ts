import { describe, expect, it } from 'vitest';

import { localeFacts, locales, type Locale } from 'content-schemas/locales.ts';

import { builtPages, isFormer, pageAt, type BuiltPage } from './builtPages.ts';

const pages = builtPages();
const ownAddress = (locale: Locale, own: 'handbook' | 'accessibility' | 'privacy') =>
  `/${locale}/${localeFacts[locale].ownSlugs[own]}/`;
const chaptersOf = (locale: Locale): BuiltPage[] => {
  const start = pageAt(ownAddress(locale, 'handbook'));
  return start
    .$('main ol.chapters a')
    .toArray()
    .map((link) => pageAt(start.$(link).attr('href') ?? ''));
};
const shapeOf = ({ $ }: BuiltPage) =>
  $('main .written')
    .find('h2, p, ul, ol, img')
    .toArray()
    .map(({ tagName }) => tagName);

describe('the handbook', () => {
  it('has the same chapters in every language, each built like the others', () => {
    const [et, lt, en] = locales.map((locale) => chaptersOf(locale).map(shapeOf));
    expect(et?.length).toBeGreaterThanOrEqual(9);
    expect(lt?.map((shape) => shape.filter((tag) => tag === 'h2' || tag === 'img'))).toEqual(
      en?.map((shape) => shape.filter((tag) => tag === 'h2' || tag === 'img')),
    );
    expect(et).toEqual(en);
  });

  it('shows the Studio in the language of the page, and says what is seen', () => {
    const seen = locales.map((locale) =>
      chaptersOf(locale).flatMap(({ $ }) =>
        $('main .written img')
          .toArray()
          .map(({ attribs }) => ({ src: attribs['src'] ?? '', alt: attribs['alt'] ?? '' })),
      ),
    );
    const all = seen.flat();
    expect(all.length).toBeGreaterThanOrEqual(24);
    expect(new Set(all.map(({ src }) => src)).size).toBe(all.length);
    expect(new Set(all.map(({ alt }) => alt)).size).toBe(all.length);
  });

  it('is for editors: search engines leave it out, chapters know their neighbours', () => {
    for (const locale of locales) {
      const chapters = chaptersOf(locale);
      const texts = [pageAt(ownAddress(locale, 'handbook')), ...chapters];
      expect(texts.filter(({ $ }) => $('meta[name=robots][content=noindex]').length === 0)).toEqual(
        [],
      );
      chapters.slice(1).forEach(({ $ }, index) => {
        expect($('main a[rel=prev]').attr('href')).toBe(chapters[index]?.address);
      });
    }
  });
});

describe('the statements on accessibility and privacy', () => {
  it('are led to from the foot of every page, and may be found', () => {
    const inLanguages = pages.flatMap((page) =>
      page.locale && !isFormer(page) ? [{ ...page, locale: page.locale }] : [],
    );
    expect(inLanguages.length).toBeGreaterThan(300);
    const without = inLanguages.filter(({ $, locale }) =>
      (['accessibility', 'privacy', 'handbook'] as const).some(
        (own) => $(`body > footer a[href="${ownAddress(locale, own)}"]`).length === 0,
      ),
    );
    expect(without.map(({ address }) => address)).toEqual([]);
    for (const locale of locales) {
      for (const own of ['accessibility', 'privacy'] as const) {
        const { $ } = pageAt(ownAddress(locale, own));
        expect($('meta[name=robots]')).toHaveLength(0);
        expect($('main .written h2').length).toBeGreaterThanOrEqual(4);
      }
    }
  });
});

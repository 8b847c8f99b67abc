import { describe, expect, it } from 'vitest';

import { localeFacts } from 'content-schemas/locales.ts';

import { builtPages, pageAt, type BuiltPage } from './builtPages.ts';

const pages = builtPages();
const addresses = new Set(pages.map(({ address }) => address));
const filterLinks = ({ $ }: BuiltPage) =>
  $('main nav.filters a')
    .toArray()
    .map((a) => $(a));
const narrowed = pages.filter(({ address, locale }) => {
  const parts = address.split('/');
  return (
    locale !== undefined && Object.values(localeFacts[locale].filterSlugs).includes(parts[3] ?? '')
  );
});
const cardsOf = ({ $ }: BuiltPage) => $('main :is(ul.cards, ul.names) > li').length;

describe('narrowed lists', () => {
  it('show as many cards as the link to them promises, and never none', () => {
    expect(narrowed.length).toBeGreaterThan(20);
    const wrong = narrowed.filter((page) => {
      const own = filterLinks(page).find((link) => link.attr('href') === page.address);
      const promised = Number(own?.find('.count').text());
      return promised === 0 || promised !== cardsOf(page);
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('mark the link to themselves, and only it', () => {
    const wrong = narrowed.filter((page) => {
      const current = filterLinks(page).filter((link) => link.attr('aria-current') !== undefined);
      return current.length !== 1 || current[0]?.attr('href') !== page.address;
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('have headings of their own; search engines get those by topic and no others', () => {
    const isLeftOut = ({ $ }: BuiltPage) => $('meta[name=robots][content=noindex]').length > 0;
    const byTopic = ({ address, locale }: BuiltPage) =>
      locale !== undefined && address.split('/')[3] === localeFacts[locale].filterSlugs.topic;
    expect(narrowed.filter((page) => isLeftOut(page) === byTopic(page))).toEqual([]);
    const headings = narrowed.map(({ $, locale }) => `${String(locale)} ${$('h1').text()}`);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('are where topics of projects and news lead', () => {
    const project = pageAt('/et/projektid/kriisi-ja-erihoolduspere-teenused/');
    const hrefs = project
      .$('main a[href^="/et/projektid/teema/"]')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? '');
    expect(hrefs.length).toBeGreaterThan(0);
    expect(hrefs.filter((href) => !addresses.has(href))).toEqual([]);
  });
});

describe('the list of people', () => {
  it.each([
    ['/et/liikmed/', '/et/liikmed/inimesed/', '/et/liikmed/vabauhenduste-liit/'],
    ['/lt/nariai/', '/lt/nariai/zmones/', '/lt/nariai/vabauhenduste-liit/'],
    ['/en/members/', '/en/members/people/', '/en/members/vabauhenduste-liit/'],
  ])('is led to from %s, and says who is who and where', (members, people, organisation) => {
    expect(pageAt(members).$(`main a[href="${people}"]`).length).toBe(1);
    const { $ } = pageAt(people);
    const names = $('main .people h2').toArray();
    expect(names.map((name) => $(name).text())).toEqual([
      ...['Heleene Lippmaa', 'Kai Klandorf', 'Marcus Ehasoo'],
    ]);
    expect($(`main .people a[href="${organisation}"]`).length).toBe(3);
    expect($('main .people .role').length).toBe(3);
  });
});

describe('a list that is long', () => {
  it('goes on at further pages, which lead back, and shows nobody twice', () => {
    const first = pageAt('/et/liikmed/');
    const second = pageAt('/et/liikmed/lk/2/');
    const names = (page: BuiltPage) =>
      page
        .$('main :is(ul.cards > li :is(h2, h3, h4), ul.names > li > a)')
        .toArray()
        .map((heading) => page.$(heading).text().trim());
    const all = [...names(first), ...names(second)];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(Number(first.$('nav.filters .whole .count').text()));
    expect(first.$('main a[rel=next]').attr('href')).toBe(second.address);
    expect(second.$('main a[rel=prev]').attr('href')).toBe(first.address);
  });
});

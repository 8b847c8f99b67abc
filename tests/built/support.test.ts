import { describe, expect, it } from 'vitest';

import { locales } from 'content-schemas/locales.ts';
import { familyNames } from 'content-schemas/support/families.ts';
import { needNames } from 'content-schemas/support/needs.ts';
import { comparisonHref, supportHref } from 'content-schemas/support/supportHref.ts';

import { builtPages, pageAt, type BuiltPage } from './builtPages.ts';

const textOf = ({ $ }: BuiltPage, selector: string) =>
  $(selector).text().replace(/\s+/gu, ' ').trim();
const isLeftOut = ({ $ }: BuiltPage) =>
  $('meta[name=robots]').attr('content')?.includes('noindex') ?? false;

describe('the support finder', () => {
  const pages = builtPages();
  const addresses = new Set(pages.map(({ address }) => address));

  it('has a page for every kind of family and every need, in every language', () => {
    const wanted = locales.flatMap((locale) => [
      supportHref(locale, {}),
      ...familyNames.map((family) => supportHref(locale, { family })),
      ...needNames.map((need) => supportHref(locale, { need })),
      comparisonHref(locale),
    ]);
    expect(wanted.filter((address) => !addresses.has(address))).toEqual([]);
  });

  it('has a page for a county only where a service there is written in the language', () => {
    expect(addresses).toContain('/et/tugi/voru-maakond/');
    expect(addresses).toContain('/lt/pagalba/kauno-apskritis/');
    expect(addresses).not.toContain('/et/tugi/kaunase-maakond/');
    expect(addresses).not.toContain('/et/tugi/harju-maakond/');
  });

  it('keeps lists of nothing but examples, or of nothing, from search engines', () => {
    expect(isLeftOut(pageAt('/et/tugi/hooldusperele/'))).toBe(false);
    expect(isLeftOut(pageAt('/et/tugi/nou-oiguste-kohta/'))).toBe(true);
    const { $ } = pageAt('/en/support/advice-on-rights/');
    expect($('link[rel=alternate][hreflang=lt]').length).toBe(1);
    expect($('link[rel=alternate][hreflang=et]').length).toBe(0);
  });

  it.each([
    ['/et/tugi/hooldusperele/', 'Psühholoogiline nõustamine', 'Tasuta', 'SOS Lasteküla'],
    ['/lt/pagalba/globojancioms-seimoms/', 'Psichologo konsultacijos', 'Nemokamai', 'Estijoje'],
    ['/en/support/for-foster-families/', 'Psychological counselling', 'Free of charge', 'Estonia'],
  ])('says on %s what a service gives, costs and asks for', (address, title, free, more) => {
    const page = pageAt(address);
    const result = page.$('article[data-needs]').filter((_, one) => {
      return page.$(one).find('h3').text().includes(title);
    });
    expect(result.length).toBe(1);
    expect(result.find('strong').first().text().trim()).toBe(free);
    expect(result.text()).toContain(more);
    expect(result.find('h4').length).toBeGreaterThan(0);
    expect(result.find('a[href^="tel:"]').length).toBeGreaterThan(0);
    expect(result.find('dl dt').length).toBeGreaterThanOrEqual(5);
  });

  it.each(['/et/tugi/', '/lt/pagalba/', '/en/support/'])(
    'keeps the list of everything short on %s: each service says on its own page how to get it',
    (address) => {
      const { $ } = pageAt(address);
      const results = $('article[data-needs]').toArray();
      expect(results.length).toBeGreaterThan(4);
      expect($(results).find('h4').length).toBe(0);
      for (const result of results) expect($(result).find('dt').length).toBeLessThanOrEqual(3);
      expect($(results).find('a[href^="tel:"]').length).toBeGreaterThan(0);
    },
  );

  it('offers something next where a list is empty', () => {
    const { $ } = pageAt('/et/tugi/nou-oiguste-kohta/');
    expect($('article[data-needs]').length).toBe(0);
    const links = $('[data-nothing] a')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    expect(links).toEqual(['/et/tugi/', '#helplines', '/lt/pagalba/patarimai-del-teisiu/']);
  });

  it('says of a service without county, contact or known cost what there is to say', () => {
    const page = pageAt('/et/tugi/enne-kui-laps-perre-tuleb/');
    const result = page.$('article[data-needs="training"]');
    expect(result.text()).toContain('Ei ole teada, küsige enne üle');
    expect(result.text()).toContain('Kogu Eestis');
    expect(result.text()).toContain('Selle teenuse telefoninumbrit siin veel ei ole.');
    expect(result.find('a[href="tel:116111"]').length).toBe(1);
  });
});

describe('the comparison of families', () => {
  it.each(['/et/tugi/milline-pere/', '/lt/pagalba/kokia-seima/', '/en/support/which-family/'])(
    "keeps each country's own terms apart on %s",
    (address) => {
      const { $ } = pageAt(address);
      const tables = $('main table').toArray();
      expect(tables.length).toBe(2);
      const terms = tables.map((table) =>
        $(table)
          .find('tbody th > span')
          .toArray()
          .map((one) => $(one).text()),
      );
      const [own, other] = address.startsWith('/lt/') ? [terms[1], terms[0]] : terms;
      expect(own).toEqual([
        'kriisihoolduspere',
        'erihoolduspere',
        'hoolduspere',
        'eestkoste',
        'lapsendamine',
      ]);
      expect(other).toEqual([
        ...['budintis globotojas', 'nuolatinis globotojas', 'vaiko globa (rūpyba)'],
        ...['šeimyna', 'įvaikinimas'],
      ]);
    },
  );

  it('leads to every kind of family near its top, and from each to the nearest of the other country', () => {
    const { $ } = pageAt('/lt/pagalba/kokia-seima/');
    const hrefs = (selector: string) => [...$(selector)].map((link) => $(link).attr('href') ?? '');
    const rows = [...$('main tbody tr')].map((row) => `#${$(row).attr('id') ?? ''}`);
    expect(hrefs('main nav a[href^="#"]')).toEqual([
      '#lt',
      ...rows.slice(0, 5),
      '#ee',
      ...rows.slice(5),
    ]);
    const nearest = hrefs('main tbody a[href^="#"]');
    expect(nearest.length).toBeGreaterThan(5);
    expect(nearest.filter((href) => !rows.includes(href))).toEqual([]);
  });

  it('says when each line was checked, and marks words of other languages', () => {
    const page = pageAt('/en/support/which-family/');
    const rows = page.$('main tbody tr').toArray();
    expect(rows.every((row) => page.$(row).text().includes('Checked: 22'))).toBe(true);
    expect(page.$('main tbody th > span:not([lang])').length).toBe(0);
    expect(textOf(page, 'main')).toContain('not translations');
  });
});

describe('helplines', () => {
  const inLanguages = builtPages().filter(({ locale }) => locale !== undefined);
  const isSensitive = ({ $ }: BuiltPage) => $('leave-page').length > 0;

  it('are a tap away on every page, and come first on sensitive ones', () => {
    const ordinary = inLanguages.filter((page) => !isSensitive(page));
    const sensitive = inLanguages.filter(isSensitive);
    const withHelp = ({ $ }: BuiltPage) =>
      $('#helplines a[href^="tel:"]').length > 1 || $('main').text().includes('redirect');
    expect(sensitive.length).toBeGreaterThan(10);
    expect(
      ordinary
        .filter((page) => withHelp(page) && page.$('body > nav a[href="#helplines"]').length !== 1)
        .map(({ address }) => address),
    ).toEqual([]);
    expect(
      sensitive
        .filter(
          ({ $ }) =>
            $('main :is(h2, .helplines-heading)').first().closest('section').find('a[href^="tel:"]')
              .length === 0,
        )
        .map(({ address }) => address),
    ).toEqual([]);
  });

  it('let readers leave sensitive pages by a plain link that says nothing of where they were', () => {
    const wrong = inLanguages.filter(isSensitive).filter(({ $, locale }) => {
      const link = $('leave-page a').first();
      return (
        link.attr('href') !== `https://${String(locale)}.wikipedia.org/` ||
        link.attr('rel') !== 'nofollow noreferrer' ||
        $('meta[name=referrer]').attr('content') !== 'no-referrer'
      );
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('come with scripts only where they improve a page', () => {
    const scripts = ({ $ }: BuiltPage) => $('script[src]').length;
    expect(scripts(pageAt('/et/tugi/hooldusperele/'))).toBe(1);
    expect(scripts(pageAt('/et/tugi/mure-lapse-parast/'))).toBe(1);
    expect(scripts(pageAt('/et/tugi/milline-pere/'))).toBe(0);
  });
});

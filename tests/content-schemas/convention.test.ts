import { describe, expect, it } from 'vitest';
import {
  citeProvision,
  clustersOfArticle,
  conventionArticle,
  conventionArticles,
  conventionCluster,
  conventionClusters,
  protocolCodes,
  protocolNames,
} from 'content-schemas/convention.ts';
import { locales } from 'content-schemas/locales.ts';
import { parseUnSymbol } from 'content-schemas/unSymbol.ts';

describe('conventionArticles', () => {
  it('counts from 1 to 54 without a gap', () => {
    expect(conventionArticles.map(({ number }) => number)).toEqual(
      Array.from({ length: 54 }, (_, index) => index + 1),
    );
  });

  it.each(locales)('gives every article a title of its own in %s', (locale) => {
    const titles = conventionArticles.map(({ title }) => title[locale]);
    expect(new Set(titles).size).toBe(54);
    expect(titles.filter((title) => title !== title.trim() || title === '')).toEqual([]);
  });
});

describe('conventionArticle', () => {
  it('finds an article by its number', () => {
    expect(conventionArticle(12)?.title.en).toBe('The right to be heard');
  });

  it('knows no fifty-fifth article', () => {
    expect(conventionArticle(55)).toBeUndefined();
  });
});

describe('conventionClusters', () => {
  it('counts from 1 to 9', () => {
    expect(conventionClusters.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('treats every substantive article somewhere, except the one on higher standards', () => {
    const treated = new Set(
      conventionClusters.flatMap(({ provisions }) => provisions.map(({ article }) => article)),
    );
    const missing = conventionArticles.filter(({ number }) => number <= 41 && !treated.has(number));
    expect(missing.map(({ number }) => number)).toEqual([41]);
  });

  it('claims a check only for the clusters that were compared with the source', () => {
    const checked = conventionClusters.filter(({ verified }) => verified);
    expect(checked.map(({ number }) => number)).toEqual([1, 3]);
  });

  it('names its source by a real symbol', () => {
    expect(conventionClusters.map(({ source }) => parseUnSymbol(source)?.kind)).toEqual(
      Array.from({ length: 9 }, () => 'guidelines'),
    );
  });
});

describe('conventionCluster', () => {
  it('keeps the paragraphs that a cluster means', () => {
    expect(conventionCluster(5)?.provisions.map(citeProvision)).toEqual([
      '19',
      '24\u00a0(3)',
      '28\u00a0(2)',
      '34',
      '37\u00a0(a)',
      '39',
    ]);
  });
});

describe('clustersOfArticle', () => {
  it('finds an article in every cluster that treats part of it', () => {
    expect(clustersOfArticle(37).map(({ number }) => number)).toEqual([5, 9]);
  });

  it('finds nothing for the final clauses', () => {
    expect(clustersOfArticle(54)).toEqual([]);
  });
});

describe('citeProvision', () => {
  it('joins a range of paragraphs with a dash', () => {
    expect(citeProvision({ article: 37, paragraphs: 'b-d' })).toBe('37\u00a0(b)–(d)');
  });
});

describe('protocolNames', () => {
  it.each(protocolCodes)('names %s differently in every language', (code) => {
    expect(new Set(locales.map((locale) => protocolNames[code][locale])).size).toBe(3);
  });
});

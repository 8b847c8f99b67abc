import type { Cards } from 'content-schemas/card.ts';
import { describe, expect, it } from 'vitest';
import { cardValues, factRow } from '../../../../site/components/FactsBox/factValues.ts';

const report = {
  type: 'report',
  id: 'report-1',
  lang: 'et',
  title: { text: 'Lõppjäreldused', lang: 'et' },
  href: '/et/seire/loppjareldused/',
  demo: false,
  kind: 'concludingObservations',
  country: 'EE',
  date: '2024',
} as const;
const cards: Cards = { 'report-1': report };

describe('cardValues', () => {
  it('names the language of a page that is not there in the reader’s', () => {
    expect(cardValues([{ ref: 'report-1' }], cards, 'lt')).toEqual([
      {
        text: 'Lõppjäreldused',
        lang: 'et',
        href: '/et/seire/loppjareldused/',
        hreflang: 'et',
        note: { text: 'Eesti', lang: 'et' },
      },
    ]);
  });

  it('is silent about the reader’s own language', () => {
    expect(cardValues([{ ref: 'report-1' }], cards, 'et')).toEqual([
      { text: 'Lõppjäreldused', href: '/et/seire/loppjareldused/' },
    ]);
  });

  it('leaves out what does not exist', () => {
    expect(cardValues([{ ref: 'gone' }], cards, 'et')).toEqual([]);
  });
});

describe('factRow', () => {
  it('is no row when there is nothing to say', () => {
    expect(factRow('Partners', [undefined])).toEqual([]);
    expect(factRow('Partners', [{ text: 'Praxis' }, undefined])).toEqual([
      { label: 'Partners', values: [{ text: 'Praxis' }] },
    ]);
  });
});

import type { Service } from 'content-schemas/documents/service.ts';
import { describe, expect, it } from 'vitest';
import {
  decidingFacts,
  furtherFacts,
  serviceFacts,
} from '../../../../site/views/support/serviceFacts.ts';

const facts: Service['facts'] = {
  _id: 'service-1',
  language: 'et',
  families: ['foster', 'guardian'],
  needs: ['peers'],
  country: 'EE',
  counties: [],
  cost: 'free',
  euros: undefined,
  costNote: undefined,
  providers: [],
  contacts: [],
  languages: ['et', 'ru'],
  topics: [],
  sensitive: false,
  checkedOn: '2026-11-22',
  demo: false,
};
const valuesOf = (label: string, changed: Partial<Service['facts']> = {}) =>
  serviceFacts({ facts: { ...facts, ...changed } }, {}, 'en').find((fact) => fact.label === label)
    ?.values;

describe('serviceFacts', () => {
  it('says first what the service costs', () => {
    expect(serviceFacts({ facts }, {}, 'et')[0]).toEqual({
      label: 'Hind',
      values: [{ text: 'Tasuta' }],
    });
    expect(valuesOf('Cost', { cost: 'paid', euros: 25 })).toEqual([{ text: '€25' }]);
    expect(valuesOf('Cost', { cost: 'paid' })).toEqual([{ text: 'Paid' }]);
  });

  it('says that a cost is not known, rather than nothing, and keeps its note', () => {
    const costNote = { et: undefined, lt: undefined, en: 'Ask first.' };
    expect(valuesOf('Cost', { cost: 'unknown' })).toEqual([{ text: 'Not known: ask beforehand' }]);
    expect(valuesOf('Cost', { cost: 'unknown', costNote })).toEqual([
      { text: 'Not known: ask beforehand', note: { text: 'Ask first.', lang: 'en' } },
    ]);
  });

  it('says what the service gives, where anybody has said it', () => {
    expect(valuesOf('How it helps')).toEqual([{ text: 'Other families like ours' }]);
    expect(valuesOf('How it helps', { needs: [] })).toBeUndefined();
  });

  it('keeps the note on the cost in the language in which it is written', () => {
    const costNote = { et: 'Esimene kord on tasuta.', lt: undefined, en: undefined };
    expect(valuesOf('Cost', { cost: 'paid', costNote })).toEqual([
      { text: 'Paid', note: { text: 'Esimene kord on tasuta.', lang: 'et' } },
    ]);
  });

  it('says where: in counties, or in the whole country', () => {
    expect(valuesOf('Where')).toEqual([{ text: 'All over Estonia' }]);
    expect(valuesOf('Where', { counties: ['ee-harju'] })).toEqual([{ text: 'Harju County' }]);
  });

  it('names the languages as a phrase, and the day of the last check', () => {
    expect(valuesOf('Languages of the service')).toEqual([{ text: 'Estonian and Russian' }]);
    expect(valuesOf('Languages of the service', { languages: [] })).toBeUndefined();
    expect(valuesOf('Checked')).toEqual([{ text: '22\u00a0November 2026' }]);
  });
});

describe('decidingFacts', () => {
  const labels = (extent: 'all' | 'few', changed: Partial<Service['facts']> = {}) =>
    decidingFacts({ facts: { ...facts, ...changed } }, {}, 'en', extent).map(({ label }) => label);

  it('say a cost that is not nothing; that a service is free, its mark says', () => {
    expect(labels('all', { cost: 'free', costNote: undefined })).toEqual([]);
    expect(labels('all', { cost: 'unknown' })).toEqual(['Cost']);
    expect(
      labels('all', {
        cost: 'free',
        costNote: { et: undefined, lt: undefined, en: 'for families' },
      }),
    ).toEqual(['Cost']);
  });

  it('say among few where it is given', () => {
    expect(labels('few', { cost: 'unknown' })).toEqual(['Cost', 'Where']);
  });
});

describe('furtherFacts', () => {
  const labels = (extent: 'all' | 'few') =>
    furtherFacts({ facts }, 'en', extent).map(({ label }) => label);

  it('say for whom a service is, and with the deciding ones everything that its own page says', () => {
    expect(labels('all')).toEqual(['Who it is for', 'Where']);
    const few = decidingFacts({ facts: { ...facts, cost: 'unknown' } }, {}, 'en', 'few');
    const all = serviceFacts({ facts }, {}, 'en').map(({ label }) => label);
    const said = [...few.map(({ label }) => label), ...labels('few')];
    expect(said.toSorted()).toEqual(all.toSorted());
  });
});

import type { Service } from 'content-schemas/documents/service.ts';
import { describe, expect, it } from 'vitest';
import { briefFacts, keyFacts, serviceFacts } from '../../../../site/views/support/serviceFacts.ts';

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
    expect(valuesOf('What it gives')).toEqual([{ text: 'Other families like ours' }]);
    expect(valuesOf('What it gives', { needs: [] })).toBeUndefined();
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

describe('keyFacts', () => {
  const labels = (changed: Partial<Service['facts']> = {}) =>
    keyFacts({ facts: { ...facts, ...changed } }, 'en').map(({ label }) => label);

  it('tells services apart in few lines; that one is free, its mark says', () => {
    expect(labels()).toEqual(['Who it is for', 'Where']);
    expect(labels({ cost: 'unknown' })).toEqual(['Cost', 'Who it is for', 'Where']);
  });
});

describe('briefFacts', () => {
  it('puts on one line what leads nowhere, and begins no line with a dot', () => {
    const values = [{ text: 'Tartu' }, { text: 'Võru' }];
    expect(briefFacts([{ label: 'Kus', values }])).toEqual([
      { label: 'Kus', values: [{ text: 'Tartu\u00a0· Võru' }] },
    ]);
  });
});

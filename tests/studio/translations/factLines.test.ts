import { describe, expect, test } from 'vitest';

import { factLines, type FactField } from '../../../studio/translations/facts/factLines.ts';

const words = { locale: 'et', yes: 'jah' } as const;
const fact = (name: string, type: FactField['type']): FactField => ({ name, group: 'facts', type });
const text = { name: 'string' };

function values(type: FactField['type'], value: unknown) {
  return factLines([fact('it', type)], { it: value }, words)[0]?.values;
}

describe('factLines', () => {
  test('lists facts that have a value, by their titles, and no other fields', () => {
    const fields = [
      { name: 'title', group: 'text', type: text },
      fact('country', { name: 'string', title: 'Riik' }),
      fact('empty', text),
    ];
    expect(factLines(fields, { title: 'A', country: 'EE' }, words)).toEqual([
      { name: 'country', title: 'Riik', values: [[{ text: 'EE' }]] },
    ]);
  });

  test('says options, days, moments and flags as people do', () => {
    const options = { list: [{ value: 'EE', title: 'Eesti' }] };
    expect(values({ name: 'string', options }, 'EE')).toEqual([[{ text: 'Eesti' }]]);
    expect(values({ name: 'date' }, '2027-03-14')).toEqual([[{ text: '14. märts 2027' }]]);
    const moment = values({ name: 'datetime' }, '2027-03-14T08:00:00Z');
    expect(JSON.stringify(moment)).toMatch(/14\. märts 2027.* 10:00/);
    expect(values({ name: 'boolean' }, true)).toEqual([[{ text: 'jah' }]]);
    expect(values({ name: 'boolean' }, false)).toBeUndefined();
  });

  test('keeps the values of a list apart, and the parts of a value together', () => {
    const place = {
      name: 'object',
      fields: [
        { name: 'et', type: text },
        { name: 'lt', type: text },
      ],
    };
    const session = {
      name: 'session',
      fields: [
        { name: 'start', type: text },
        { name: 'place', type: place },
      ],
    };
    const list = { name: 'array', of: [session] };
    const sessions = [{ _type: 'session', start: '9', place: { lt: 'Vilnius' } }, { start: '10' }];
    expect(values(list, sessions)).toEqual([
      [{ text: '9' }, { text: 'Vilnius' }],
      [{ text: '10' }],
    ]);
  });

  test('leaves the names of documents to be asked for', () => {
    const list = { name: 'array', of: [{ name: 'reference' }] };
    expect(values(list, [{ _type: 'reference', _ref: 'a' }])).toEqual([[{ ref: 'a' }]]);
  });
});

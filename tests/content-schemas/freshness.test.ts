import { describe, expect, it } from 'vitest';

import { freshnessOf } from 'content-schemas/freshness.ts';
import { meaningfulText, snapshotOf } from 'content-schemas/meaningfulText.ts';

const fields = ['body', 'summary', 'title'];
const paragraph = (text: string, more: Record<string, unknown> = {}) => ({
  _key: 'a',
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children: [{ _key: 'b', _type: 'span', text, marks: [] }],
  ...more,
});
const original = {
  title: 'Kriisihoolduspere',
  summary: 'Pere, kes võtab lapse vastu kohe.',
  slug: { current: 'kriisihoolduspere' },
  status: 'ongoing',
  body: [paragraph('Laps vajab turvalist kodu.')],
};
const snapshot = snapshotOf(meaningfulText(original, fields));

describe('freshnessOf', () => {
  it.each([
    ['nothing changed', {}],
    ['a fact changed', { status: 'completed' }],
    ['the address changed', { slug: { current: 'kriis' } }],
    ['white space changed', { summary: ' Pere, kes võtab\n lapse  vastu kohe. ' }],
    ['keys changed', { body: [{ ...original.body[0], _key: 'z' }] }],
    [
      'a word was made strong',
      {
        body: [
          paragraph('', {
            children: [
              { _key: 'x', _type: 'span', text: 'Laps vajab ', marks: [] },
              { _key: 'y', _type: 'span', text: 'turvalist', marks: ['strong'] },
              { _key: 'w', _type: 'span', text: ' kodu.', marks: [] },
            ],
          }),
        ],
      },
    ],
    ['letters were composed otherwise', { summary: original.summary.normalize('NFD') }],
  ])('calls a translation current when %s', (_, change) => {
    expect(freshnessOf(snapshot, { ...original, ...change }, fields)).toBe('current');
  });

  it.each([
    ['the title changed', { title: 'Kriisipere' }],
    ['a paragraph was added', { body: [...original.body, paragraph('Kuni 90 päeva.')] }],
    [
      'a block inside the text changed',
      {
        body: [
          ...original.body,
          {
            _key: 'c',
            _type: 'callToAction',
            title: 'Helista',
            link: { label: 'Helista 116 111', href: 'tel:116111' },
          },
        ],
      },
    ],
    ['the summary is gone', { summary: undefined }],
  ])('calls it outdated when %s', (_, change) => {
    expect(freshnessOf(snapshot, { ...original, ...change }, fields)).toBe('outdated');
  });

  it('says when nobody has compared them yet, or the note of it cannot be read', () => {
    expect(freshnessOf(undefined, original, fields)).toBe('neverCompared');
    expect(freshnessOf('{"title":', original, fields)).toBe('neverCompared');
  });

  it('takes a stored and a parsed document alike', () => {
    const parsed = {
      ...original,
      body: [
        paragraph('Loe edasi.', {
          listItem: undefined,
          markDefs: [{ _key: 'm', _type: 'internalLink', document: { ref: 'page-a' } }],
        }),
      ],
    };
    const stored = {
      ...original,
      body: [
        paragraph('Loe edasi.', {
          markDefs: [
            { _key: 'm', _type: 'internalLink', document: { _type: 'reference', _ref: 'page-a' } },
          ],
        }),
      ],
    };
    expect(snapshotOf(meaningfulText(parsed, fields))).toBe(
      snapshotOf(meaningfulText(stored, fields)),
    );
  });
});

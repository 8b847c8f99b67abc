import { describe, expect, test } from 'vitest';

import { comparison } from '../../../studio/translations/compare/comparison.ts';
import { wordDiff } from '../../../studio/translations/compare/wordDiff.ts';
import { groupOf, original, paragraph, translation } from './sampleGroup.ts';

describe('wordDiff', () => {
  test('marks whole words', () => {
    expect(wordDiff(['Koolitus algab märtsis.'], ['Koolitus algab aprillis.'])).toEqual([
      [
        { kind: 'same', text: 'Koolitus algab ' },
        { kind: 'deleted', text: 'märtsis' },
        { kind: 'inserted', text: 'aprillis' },
        { kind: 'same', text: '.' },
      ],
    ]);
  });

  test('keeps letters with diacritics inside their words', () => {
    const [segments] = wordDiff(['žodis'], ['žodžiai']);
    expect(segments).toEqual([
      { kind: 'deleted', text: 'žodis' },
      { kind: 'inserted', text: 'žodžiai' },
    ]);
  });

  test('marks a paragraph that is new, and one that is gone', () => {
    expect(wordDiff(['Üks.'], ['Üks.', 'Kaks.'])).toEqual([
      [{ kind: 'same', text: 'Üks.' }],
      [{ kind: 'inserted', text: 'Kaks.' }],
    ]);
    expect(wordDiff(['Üks.', 'Kaks.'], ['Kaks.'])[0]).toEqual([{ kind: 'deleted', text: 'Üks.' }]);
  });

  test('marks nothing between equal texts', () => {
    expect(wordDiff(['Sama.', 'Tekst.'], ['Sama.', 'Tekst.'])).toEqual([
      [{ kind: 'same', text: 'Sama.' }],
      [{ kind: 'same', text: 'Tekst.' }],
    ]);
    expect(wordDiff([], [])).toEqual([]);
  });

  test('gives both texts back, whatever they are', () => {
    const before = ['A b, c — d', 'x 😀 y'];
    const after = ['A c, b — d!', 'y 😀 x', ''];
    const segments = wordDiff(before, after).flat();
    const without = (kind: string) =>
      segments
        .filter((segment) => segment.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(without('deleted')).toBe(after.join(''));
    expect(without('inserted')).toBe(before.join(''));
  });
});

describe('comparison', () => {
  function fields(...documents: Parameters<typeof groupOf>) {
    const group = groupOf(...documents);
    const [member] = group.translations;
    return member === undefined ? [] : comparison(member, group);
  }

  test('holds each field as it was, as it is now and as it is translated, in the order of the form', () => {
    const found = fields(original({ summary: 'Uus koolitus lõpeb.' }), translation());
    expect(found.map(({ name, isChanged }) => [name, isChanged])).toEqual([
      ['title', false],
      ['summary', true],
      ['body', false],
    ]);
    expect(found[1]).toMatchObject({
      then: ['Uus koolitus algab.'],
      now: [
        [
          { kind: 'same', text: 'Uus koolitus ' },
          { kind: 'deleted', text: 'algab' },
          { kind: 'inserted', text: 'lõpeb' },
          { kind: 'same', text: '.' },
        ],
      ],
      translation: ['Prasideda nauji mokymai.'],
    });
  });

  test('marks nothing where nobody has compared yet', () => {
    const found = fields(original(), translation({ matchedOriginal: undefined }));
    expect(found.every(({ then, isChanged }) => then === undefined && !isChanged)).toBe(true);
    expect(found.flatMap(({ now }) => now.flat()).every(({ kind }) => kind === 'same')).toBe(true);
  });

  test('shows a field that the original has lost', () => {
    const body = [paragraph('Tule kohale.')];
    const found = fields(
      original({ summary: undefined, body }),
      translation({ summary: undefined }),
    );
    const summary = found.find(({ name }) => name === 'summary');
    expect(summary?.now).toEqual([[{ kind: 'deleted', text: 'Uus koolitus algab.' }]]);
  });
});

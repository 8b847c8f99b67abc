import { describe, expect, test } from 'vitest';
import { headingIds } from '../../../../site/components/RichText/headingIds.ts';
import { paragraph } from '../Prose/paragraphs.ts';

const ids = (...headings: string[]) => [
  ...headingIds(
    headings.map((words) => paragraph(words, { style: 'h2' })),
    'text',
  ).values(),
];

describe('headingIds', () => {
  test('writes Estonian and Lithuanian letters in ASCII', () => {
    expect(ids('Kuidas tuge küsida?', 'Šeimos, kurioms reikia žodžio')).toEqual([
      'text-kuidas-tuge-kusida',
      'text-seimos-kurioms-reikia-zodzio',
    ]);
  });

  test('counts headings with the same words, and never takes an id twice', () => {
    expect(ids('Abi', 'Abi 2', 'Abi', 'Abi')).toEqual([
      'text-abi',
      'text-abi-2',
      'text-abi-3',
      'text-abi-4',
    ]);
  });

  test('names a heading without letters by the text alone', () => {
    expect(ids('…', '…')).toEqual(['text', 'text-2']);
  });

  test('gives none to paragraphs and to empty headings', () => {
    const blocks = [paragraph('words'), paragraph(' ', { style: 'h3' })];
    expect(headingIds(blocks, 'text').size).toBe(0);
  });
});

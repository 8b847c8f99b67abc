import { beforeAll, describe, expect, it } from 'vitest';
import { excerptOf } from '../../../site/search/excerpt.ts';
import { queryOf } from '../../../site/search/Query.ts';
import { loadEndings } from '../../../site/search/words/endings.ts';

beforeAll(() => loadEndings('et'));

const text =
  'Teenus on tasuta. ¶ Kontakt ¶ Kriisihooldusperele antakse laps kahe tunni jooksul hoole alla. ' +
  'Pärast seda otsustab kohus.';

function excerpt(query: string, synonyms: string[][] = []) {
  const pieces = excerptOf(text, queryOf(query, 'et', synonyms).words, 'et');
  const hits = pieces.flatMap((piece) => (piece.isHit ? [piece.text] : []));
  return { shown: pieces.map((piece) => piece.text).join(''), hits };
}

describe('excerptOf', () => {
  it('gives the sentence with the word, in whatever form it stands there', () => {
    expect(excerpt('lastele')).toEqual({
      shown: 'Kriisihooldusperele antakse laps kahe tunni jooksul hoole alla.',
      hits: ['laps'],
    });
  });

  it('marks a compound by its tail and by its head', () => {
    expect(excerpt('hoolduspered').hits).toEqual(['Kriisihooldusperele']);
    expect(excerpt('kriis').hits).toEqual(['Kriisihooldusperele']);
  });

  it('marks the visible word that means what was typed', () => {
    expect(excerpt('istung', [['kohus', 'istung']])).toEqual({
      shown: 'Pärast seda otsustab kohus.',
      hits: ['kohus'],
    });
  });

  it('gives the first whole sentence where no word is marked', () => {
    expect(excerpt('raamat')).toEqual({
      shown: 'Kriisihooldusperele antakse laps kahe tunni jooksul hoole alla.',
      hits: [],
    });
  });

  it('cuts a long sentence around what was looked for', () => {
    const long = `${'Väga pikk lause jätkub '.repeat(30)}laps ${'ja ei lõpe kunagi '.repeat(30)}`;
    const pieces = excerptOf(long, queryOf('laps', 'et').words, 'et');
    const shown = pieces.map((piece) => piece.text).join('');
    expect(shown.length).toBeLessThan(260);
    expect(shown).toMatch(/^… .*laps.* …$/);
  });
});

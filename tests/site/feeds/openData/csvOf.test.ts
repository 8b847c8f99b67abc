import { describe, expect, it } from 'vitest';

import { csvOf } from '../../../../site/feeds/openData/csvOf.ts';

describe('csvOf', () => {
  it('begins with the mark that tells Excel of UTF-8, and ends every line as RFC 4180 does', () => {
    expect(csvOf(['Šalis'], [['EE'], ['LT']])).toBe('\ufeffŠalis\r\nEE\r\nLT\r\n');
  });

  it('quotes what would break a cell, and leaves everything else bare', () => {
    const row = ['üks, kaks', 'ütles „tere"', 'rida\nrida', ' ees', 'lihtne; tekst'];
    expect(csvOf([], [row]).slice(3)).toBe(
      '"üks, kaks","ütles „tere""","rida\nrida"," ees",lihtne; tekst\r\n',
    );
  });

  it('writes nothing for what is not known, and several values apart', () => {
    expect(csvOf(['a'], [[undefined, [4, 42], true, 0]])).toBe('\ufeffa\r\n,4; 42,true,0\r\n');
  });
});

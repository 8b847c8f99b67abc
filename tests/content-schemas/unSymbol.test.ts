import { describe, expect, it } from 'vitest';
import { parseUnSymbol, unSymbolSlug } from 'content-schemas/unSymbol.ts';

const cycle = (first: number, last = first) => ({ first, last });
const add = (number: number) => ({ type: 'Add', number });

describe('parseUnSymbol', () => {
  it.each([
    ['CRC/C/EST/2-4', { kind: 'stateReport', country: 'EST', cycle: cycle(2, 4) }],
    ['CRC/C/EST/Q/2-4', { kind: 'listOfIssues', country: 'EST', cycle: cycle(2, 4) }],
    ['CRC/C/LTU/CO/2', { kind: 'concludingObservations', country: 'LTU', cycle: cycle(2) }],
    ['CRC/C/EST/CO/5-7', { kind: 'concludingObservations', country: 'EST', cycle: cycle(5, 7) }],
    ['CRC/C/LTU/CO/9-10', { kind: 'concludingObservations', country: 'LTU', cycle: cycle(9, 10) }],
    ['CRC/C/LTU/RQ/5-6', { kind: 'replies', country: 'LTU', cycle: cycle(5, 6) }],
    [
      'CRC/C/EST/QPR/5-7',
      { kind: 'listOfIssuesPriorToReporting', country: 'EST', cycle: cycle(5, 7) },
    ],
    ['CRC/C/Q/EST/1', { kind: 'listOfIssues', country: 'EST', cycle: cycle(1) }],
    ['CRC/C/RESP/24', { kind: 'replies', number: 24 }],
    ['CRC/C/SR.2167', { kind: 'summaryRecord', number: 2167 }],
  ])('takes %s apart', (symbol, parts) => {
    expect(parseUnSymbol(symbol)).toEqual({ symbol, suffixes: [], ...parts });
  });

  it.each([
    ['CRC/C/OPAC/LTU/CO/1', 'OPAC', 'concludingObservations'],
    ['CRC/C/OPSC/EST/Q/1', 'OPSC', 'listOfIssues'],
    ['CRC/C/OPIC/EST/1', 'OPIC', 'stateReport'],
  ])('knows the optional protocol in %s', (symbol, protocol, kind) => {
    expect(parseUnSymbol(symbol)).toMatchObject({ protocol, kind, cycle: cycle(1) });
  });

  it('reads an addendum to a list of issues as the replies', () => {
    const parsed = parseUnSymbol('CRC/C/EST/Q/2-4/Add.1');
    expect(parsed).toMatchObject({ kind: 'replies', cycle: cycle(2, 4), suffixes: [add(1)] });
  });

  it('still reads a corrected list of issues as a list of issues', () => {
    const parsed = parseUnSymbol('CRC/C/EST/Q/2-4/Corr.1');
    expect(parsed).toMatchObject({
      kind: 'listOfIssues',
      suffixes: [{ type: 'Corr', number: 1 }],
    });
  });

  it.each([
    ['CRC/C/8/Add.45', { kind: 'stateReport', number: 8, suffixes: [add(45)] }],
    ['CRC/C/15/Add.196', { kind: 'concludingObservations', number: 15, suffixes: [add(196)] }],
    ['CRC/C/58/Rev.3', { kind: 'guidelines', number: 58, suffixes: [{ type: 'Rev', number: 3 }] }],
  ])('knows the old series in %s', (symbol, parts) => {
    expect(parseUnSymbol(symbol)).toEqual({ symbol, ...parts });
  });

  it('keeps several suffixes in their order', () => {
    expect(parseUnSymbol('CRC/C/SR.2167/Add.1/Corr.2')?.suffixes).toEqual([
      add(1),
      { type: 'Corr', number: 2 },
    ]);
  });

  it('ignores spaces around a symbol', () => {
    expect(parseUnSymbol(' CRC/C/LTU/CO/2 ')?.symbol).toBe('CRC/C/LTU/CO/2');
  });

  it.each([
    ['', 'an empty text'],
    ['CRC/C/EST', 'a symbol without a number'],
    ['CRC/C/EST/CO/7-5', 'a range that runs backwards'],
    ['CRC/C/EST/CO/5–7', 'a range with a dash that is no hyphen'],
    ['crc/c/est/co/5-7', 'small letters'],
    ['CRC/C/EST/CO/0', 'a cycle that counts from nought'],
    ['CRC/C/OPXX/EST/CO/1', 'an unknown protocol'],
    ['CRC/C/15', 'an old series without its addendum'],
    ['CRC/C/EST/CO/5-7/Annex.1', 'an unknown suffix'],
    ['CEDAW/C/EST/CO/7', 'another committee'],
    ['see CRC/C/EST/CO/5-7', 'words before the symbol'],
  ])('refuses "%s": %s', (text) => {
    expect(parseUnSymbol(text)).toBeUndefined();
  });
});

describe('unSymbolSlug', () => {
  it.each([
    ['CRC/C/EST/CO/5-7', 'crc-c-est-co-5-7'],
    ['CRC/C/15/Add.196', 'crc-c-15-add-196'],
    ['CRC/C/SR.2167', 'crc-c-sr-2167'],
  ])('makes %s part of an address', (symbol, slug) => {
    expect(unSymbolSlug(symbol)).toBe(slug);
  });
});

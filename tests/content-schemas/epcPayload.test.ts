import { describe, expect, it } from 'vitest';

import { epcPayload, fitsEpc } from 'content-schemas/epcPayload.ts';

const account = { holder: 'Näidissaaja', iban: 'EE38 2200 2210 2014 5685' };
const linesOf = (...transfer: Parameters<typeof epcPayload>) => epcPayload(...transfer).split('\n');

describe('epcPayload', () => {
  it('orders the lines as EPC069-12 does', () => {
    expect(linesOf({ ...account, bic: 'HABAEE2X', euros: 12.5, note: 'Annetus' })).toEqual([
      'BCD',
      '002',
      '1',
      'SCT',
      'HABAEE2X',
      'Näidissaaja',
      'EE382200221020145685',
      'EUR12.50',
      '',
      '',
      'Annetus',
    ]);
  });

  it('keeps the line of a BIC that is not given, and drops empty lines at the end', () => {
    expect(linesOf(account)).toEqual([
      ...['BCD', '002', '1', 'SCT', '', 'Näidissaaja', 'EE382200221020145685'],
    ]);
  });

  it('writes amounts with a point and two decimals, whole euros too', () => {
    expect(linesOf({ ...account, euros: 5 }).at(-1)).toBe('EUR5.00');
    expect(linesOf({ ...account, euros: 999_999_999.99 }).at(-1)).toBe('EUR999999999.99');
  });

  it('lets no line break of a text begin another line', () => {
    expect(linesOf({ ...account, holder: 'Näidis\nsaaja', note: 'Kaks\r\nrida' })).toHaveLength(11);
  });
});

describe('fitsEpc', () => {
  it('takes a holder of 70 letters and a note of 140, and not one more', () => {
    expect(fitsEpc({ ...account, holder: 'a'.repeat(70), note: 'b'.repeat(140) })).toBe(true);
    expect(fitsEpc({ ...account, holder: 'a'.repeat(71) })).toBe(false);
    expect(fitsEpc({ ...account, note: 'b'.repeat(141) })).toBe(false);
  });

  it('counts bytes as well: 331 and no more, though no text is too long by its letters', () => {
    const transfer = { ...account, holder: 'õ'.repeat(70) };
    const bytes = (note: string) =>
      new TextEncoder().encode(epcPayload({ ...transfer, note })).length;
    const room = 331 - bytes('') - '\n\n\n\n'.length;
    const twoBytes = room - 130;
    const note = `${'õ'.repeat(twoBytes)}${'a'.repeat(130 - twoBytes)}`;
    expect(bytes(note)).toBe(331);
    expect(fitsEpc({ ...transfer, note })).toBe(true);
    expect(fitsEpc({ ...transfer, note: note.replace('a', 'õ') })).toBe(false);
  });

  it('takes amounts from a cent to 999,999,999.99 euros', () => {
    expect([0.01, 999_999_999.99].every((euros) => fitsEpc({ ...account, euros }))).toBe(true);
    expect([0, 1_000_000_000].some((euros) => fitsEpc({ ...account, euros }))).toBe(false);
  });
});

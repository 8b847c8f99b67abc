import { describe, expect, it } from 'vitest';

import { compactIban, ibanGroups, isIban } from 'content-schemas/iban.ts';

/** The examples of the IBAN registry (ISO 13616), and of the Bank for International Settlements' members it lists. */
const documented = [
  'EE38 2200 2210 2014 5685',
  'LT12 1000 0111 0100 1000',
  'LV80 BANK 0000 4351 9500 1',
  'FI21 1234 5600 0007 85',
  'SE45 5000 0000 0583 9825 7466',
  'DE89 3704 0044 0532 0130 00',
  'GB29 NWBK 6016 1331 9268 19',
  'NO93 8601 1117 947',
  'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
];

describe('isIban', () => {
  it.each(documented)('accepts %s, with spaces and without', (iban) => {
    expect(isIban(iban)).toBe(true);
    expect(isIban(compactIban(iban))).toBe(true);
  });

  it('refuses each of them with any one digit changed: mod 97 finds it', () => {
    for (const iban of documented.map(compactIban)) {
      const changed = Array.from(iban).flatMap((letter, at) =>
        /\d/u.test(letter)
          ? [iban.slice(0, at) + String((Number(letter) + 1) % 10) + iban.slice(at + 1)]
          : [],
      );
      expect(changed.filter(isIban), iban).toEqual([]);
    }
  });

  it.each([
    ['two neighbouring digits that were swapped', 'EE83 2200 2210 2014 5685'],
    ['a number one digit short, whatever its check digits', 'EE38 2200 2210 2014 568'],
    ['small letters', 'ee38 2200 2210 2014 5685'],
    ['anything that is not the number alone', 'IBAN EE38 2200 2210 2014 5685'],
    ['an empty text', ''],
  ])('refuses %s', (_, value) => {
    expect(isIban(value)).toBe(false);
  });
});

describe('ibanGroups', () => {
  it('are of four, the last of what is left', () => {
    expect(ibanGroups('LV80BANK0000435195001')).toEqual([
      'LV80',
      'BANK',
      '0000',
      '4351',
      '9500',
      '1',
    ]);
  });
});

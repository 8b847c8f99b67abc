import { describe, expect, it } from 'vitest';

import { bankDetails } from 'content-schemas/compounds/bankDetails.ts';

const filled = {
  holder: 'MTÜ Näidis',
  iban: 'EE38 2200 2210 2014 5685',
  bic: null,
  bank: null,
  note: { et: 'Annetus', lt: null, en: null },
};
const { parser } = bankDetails();
const complaints = (differing: object) =>
  parser.safeParse({ ...filled, ...differing }).error?.issues.map(({ message }) => message) ?? [];

describe('bankDetails', () => {
  it('reads a holder, a number and a note', () => {
    expect(complaints({})).toEqual([]);
    expect(complaints({ note: null, bic: 'HABAEE2X' })).toEqual([]);
  });

  it('refuses a number whose check digits are wrong, and a code that no bank can have', () => {
    expect(complaints({ iban: 'EE39 2200 2210 2014 5685' })).toEqual([
      'is no valid IBAN: compare it with the bank',
    ]);
    expect(complaints({ bic: 'habaee2x' })).toEqual([
      'is no BIC: it has 8 or 11 capitals and digits',
    ]);
  });

  it('refuses texts that no payment code can hold, in whichever language', () => {
    const tooLong =
      'are too long for a payment code: shorten the account holder (70 letters) or the payment note (140)';
    expect(complaints({ holder: 'a'.repeat(71) })).toEqual([tooLong]);
    expect(complaints({ note: { et: 'Annetus', lt: 'a'.repeat(141), en: null } })).toEqual([
      tooLong,
    ]);
  });
});

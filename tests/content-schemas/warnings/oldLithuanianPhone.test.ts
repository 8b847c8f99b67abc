import { describe, expect, it } from 'vitest';

import { oldLithuanianPhone } from 'content-schemas/warnings/oldLithuanianPhone.ts';

describe('oldLithuanianPhone', () => {
  it.each([
    ['Skambinkite 8 600 12345.', '8 600 12345'],
    ['Tel. (8 5) 210 7176', '(8 5) 210 7176'],
    ['tel. 8-37-123456', '8-37-123456'],
    ['(861234567)', '861234567'],
    ['Telefonas:8 (46) 123 456', '8 (46) 123 456'],
  ])('finds the number in "%s"', (text, number) => {
    expect(oldLithuanianPhone(text)).toBe(number);
  });

  it.each([
    ['the new form', '+370 600 12345'],
    ['an Estonian mobile number', '8123 4567'],
    ['an Estonian number with its code', '+372 8123 4567'],
    ['a freephone number of today', '0 800 77277'],
    ['a sum of money', '800 000 000 eurot'],
    ['a date', '8.03.2027'],
  ])('lets pass %s', (_, text) => {
    expect(oldLithuanianPhone(text)).toBeUndefined();
  });
});

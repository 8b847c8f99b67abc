import { describe, expect, it } from 'vitest';

import { personalCode } from 'content-schemas/warnings/personalCode.ts';

describe('personalCode', () => {
  it.each([
    ['the usual check digit', '38001085718'],
    ['a birthday in this century', '60506140019'],
    ['a check digit of the second weights', '38001080079'],
    ['a check digit of 0 after both weights', '38001081350'],
    ['a leap day', '60002290014'],
  ])('finds a code with %s', (_, code) => {
    expect(personalCode(`Mari Maasika kood on ${code}.`)).toBe(code);
  });

  it.each([
    ['a wrong check digit', '38001085717'],
    ['a day that never was', '49902290002'],
    ['a month that never was', '38013085718'],
    ['a thirteenth of a longer number', '138001085718'],
    ['a number after a plus', '+38001085718'],
    ['an Estonian bank account', 'EE382200221020145685'],
    ['a Lithuanian phone number without its plus', '37060012345'],
  ])('lets pass %s', (_, text) => {
    expect(personalCode(text)).toBeUndefined();
  });
});

/** The lengths that ISO 13616 gives the numbers of the countries around us; others keep to its general form. */
const lengths: Readonly<Record<string, number>> = {
  EE: 20,
  LT: 20,
  LV: 21,
  FI: 18,
  SE: 24,
  DE: 22,
};

/** True for an account number whose form, length and two check digits are right, spaces allowed (ISO 13616, mod 97). */
export function isIban(value: string): boolean {
  const iban = compactIban(value);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/u.test(iban)) return false;
  const length = lengths[iban.slice(0, 2)];
  if (length !== undefined && iban.length !== length) return false;
  const rearranged = iban.slice(4) + iban.slice(0, 4);
  const digits = rearranged.replace(/[A-Z]/gu, (letter) => String(Number.parseInt(letter, 36)));
  return BigInt(digits) % 97n === 1n;
}

/** An account number as machines take it: without spaces. */
export function compactIban(value: string): string {
  return value.replace(/\s/gu, '');
}

/** An account number as people read and compare it: in groups of four. */
export function ibanGroups(value: string): string[] {
  return compactIban(value).match(/.{1,4}/gu) ?? [];
}

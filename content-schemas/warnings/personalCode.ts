const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3];

/**
 * The first Estonian or Lithuanian personal code in a text. Both countries use eleven digits: century and sex,
 * day of birth, serial number, and a check digit, which tells a code from a mere long number.
 */
export function personalCode(text: string): string | undefined {
  const candidates = text.match(/(?<![\d+])[1-8]\d{10}(?!\d)/gu) ?? [];
  return candidates.find((code) => hasRealBirthday(code) && hasRightCheckDigit(code));
}

function hasRealBirthday(code: string): boolean {
  const century = 18 + Math.floor((Number(code[0]) - 1) / 2);
  const day = `${String(century)}${code.slice(1, 3)}-${code.slice(3, 5)}-${code.slice(5, 7)}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function hasRightCheckDigit(code: string): boolean {
  const first = weighed(code, firstWeights) % 11;
  const check = first < 10 ? first : (weighed(code, secondWeights) % 11) % 10;
  return check === Number(code[10]);
}

function weighed(code: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(code[index]), 0);
}

/**
 * The first Lithuanian phone number in a text that still begins with 8, the trunk prefix given up for 0 and +370:
 * 8, an area or mobile code from 3 to 9, nine digits in all. An Estonian number that begins with 8 has eight or fewer.
 */
export function oldLithuanianPhone(text: string): string | undefined {
  return /(?<![\d+.,/–-]|[\d+] )\(?8[\s()–-]*[3-9](?:[\s()–-]*\d){7}(?![\s()–-]*\d)/u
    .exec(text)?.[0]
    .replace(/^\((?!.*\))/u, '');
}

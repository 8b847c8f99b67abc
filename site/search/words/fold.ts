/** A word without case and diacritics: `Šeimõs` and `seimos` are one. */
export function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

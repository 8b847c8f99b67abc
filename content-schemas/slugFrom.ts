/** A slug made from a title: transliterated, lower case, hyphens for everything else, at most 80 characters. */
export function slugFrom(title: string): string {
  const ascii = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/[øØ]/gu, 'o')
    .replace(/[łŁ]/gu, 'l')
    .replace(/[æÆ]/gu, 'ae')
    .toLowerCase();
  const hyphenated = ascii.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
  return hyphenated.slice(0, 80).replace(/-+$/u, '');
}

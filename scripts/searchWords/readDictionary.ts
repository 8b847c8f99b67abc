import { readFileSync } from 'node:fs';

/** The entries of a hunspell dictionary: words with their flags, in the dictionary's order. */
export function readEntries(file: string, encoding: string): Map<string, string> {
  const lines = new TextDecoder(encoding).decode(readFileSync(file)).split('\n').slice(1);
  const entries = new Map<string, string>();
  for (const line of lines) {
    const [word = '', flags = ''] = line.trim().split('/');
    if (word !== '') entries.set(word, (entries.get(word) ?? '') + flags);
  }
  return entries;
}

/** A rule of a hunspell affix file: what it takes from a word's end, what it puts there, and when. */
export interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  readonly when: RegExp;
}

/** The suffix rules of one flag. */
export function readSuffixRules(file: string, encoding: string, flag: string): SuffixRule[] {
  const lines = new TextDecoder(encoding).decode(readFileSync(file)).split('\n');
  return lines.flatMap((line) => {
    const [kind, of, strip = '', add = '', when] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || of !== flag || when === undefined) return [];
    const none = (part: string): string => (part === '0' ? '' : part);
    return [{ strip: none(strip), add: none(add), when: new RegExp(`${when}$`, 'u') }];
  });
}

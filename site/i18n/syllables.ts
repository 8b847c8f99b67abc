import en from 'hyphen/en-gb/index.js';
import et from 'hyphen/et/index.js';
import lt from 'hyphen/lt/index.js';
import type { Locale, Localised } from 'content-schemas/locales.ts';

const patterns: Localised<typeof et> = { et, lt, en };
const shortest = 3;

/** The parts of a word between which a line may break in its language; none of them too short to stand alone. */
export function syllables(word: string, locale: Locale): string[] {
  const marked = patterns[locale].hyphenateSync(word, { hyphenChar: '|', minWordLength: 8 });
  const parts: string[] = [];
  for (const part of marked.split('|')) {
    const last = parts.at(-1);
    if (last !== undefined && (last.length < shortest || part.length < shortest)) {
      parts[parts.length - 1] = last + part;
    } else parts.push(part);
  }
  return parts;
}

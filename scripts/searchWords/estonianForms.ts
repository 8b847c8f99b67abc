import path from 'node:path';
import { readEntries, readSuffixRules, type SuffixRule } from './readDictionary.ts';

/** What Debian's myspell-et knows of nouns: its comitatives carry the rules for all other cases. */
export interface KnownForms {
  readonly lemmas: readonly string[];
  readonly forms: ReadonlySet<string>;
  /** Genitives in the singular: those whose plural nominative the dictionary makes. */
  readonly genitives: ReadonlySet<string>;
  readonly pluralGenitives: ReadonlySet<string>;
}

/** Reads the dictionary and applies its rules to what can be a noun. */
export function knownForms(folder: string): KnownForms {
  const encoding = 'iso-8859-15';
  const entries = readEntries(path.join(folder, 'et_EE.dic'), encoding);
  const rules = new Map(
    Array.from('abcdefghijklmnopqrstuvwxyz', (flag) => {
      const all = readSuffixRules(path.join(folder, 'et_EE.aff'), encoding, flag);
      return [flag, all.filter(({ add }) => !/(?:gi|ki)$/.test(add))] as const;
    }),
  );
  const forms = new Set(entries.keys());
  const genitives = new Set<string>();
  const comitatives = new Set<string>();
  for (const [word, flags] of entries) {
    if (!/^\p{Ll}+$/u.test(word) || /nud$|tud$|ma$/.test(word)) continue;
    const made = Array.from(flags).flatMap((flag) => applied(word, rules.get(flag) ?? []));
    for (const form of made) forms.add(form);
    if (!word.endsWith('ga')) continue;
    const stem = word.slice(0, -2);
    if (made.includes(`${stem}d`)) genitives.add(stem);
    for (const form of [word, ...made]) if (form.endsWith('ega')) comitatives.add(form);
  }
  const plural = [...comitatives].map((form) => form.slice(0, -2));
  return {
    lemmas: [...entries.keys()].filter((word) => /^\p{Ll}{3,}$/u.test(word)),
    forms,
    genitives,
    pluralGenitives: new Set(plural.filter((stem) => !genitives.has(stem))),
  };
}

function applied(word: string, rules: readonly SuffixRule[]): string[] {
  return rules.flatMap(({ strip, add, when }) =>
    word.endsWith(strip) && when.test(word)
      ? [word.slice(0, word.length - strip.length) + add]
      : [],
  );
}

import path from 'node:path';
import type { Paradigm } from './Paradigm.ts';
import { readEntries, readSuffixRules } from './readDictionary.ts';

/** Nouns (flag D) and adjectives (flag B) of Debian's hunspell-lt with all forms that its rules give them. */
export function lithuanianParadigms(folder: string): Paradigm[] {
  const encoding = 'iso-8859-13';
  const entries = readEntries(path.join(folder, 'lt_LT.dic'), encoding);
  const rules = new Map(
    ['D', 'B'].map((flag) => [
      flag,
      readSuffixRules(path.join(folder, 'lt_LT.aff'), encoding, flag),
    ]),
  );
  return [...entries].flatMap(([lemma, flags]) => {
    const kind = ['D', 'B'].find((flag) => flags.includes(flag));
    if (kind === undefined || !/^\p{Ll}{4,}$/u.test(lemma)) return [];
    const fitting = (rules.get(kind) ?? []).filter(
      ({ strip, when }) => lemma.endsWith(strip) && when.test(lemma),
    );
    const forms = new Map([[lemma, 'dictionary form']]);
    for (const { strip, add } of fitting) {
      const form = lemma.slice(0, lemma.length - strip.length) + add;
      if (!forms.has(form)) forms.set(form, caseName(form));
    }
    return forms.size < 5
      ? []
      : [{ lemma, forms: [...forms].map(([form, name]) => ({ form, name })) }];
  });
}

const endings = [
  { name: 'plural locative', pattern: /(?:uose|ose|ėse|yse)$/ },
  { name: 'locative', pattern: /(?:je|oj|ėj|yj|uj|ame|iame)$/ },
  { name: 'plural dative', pattern: /(?:ms|iem)$/ },
  { name: 'plural instrumental', pattern: /(?:ais|mis)$/ },
  { name: 'plural genitive', pattern: /ų$/ },
  { name: 'accusative', pattern: /[ąęįų]$/ },
  { name: 'plural accusative', pattern: /(?:us|ūs)$/ },
  { name: 'genitive', pattern: /(?:o|os|ės|ies|aus)$/ },
  { name: 'dative', pattern: /(?:ui|ai|ei|am)$/ },
] as const;

/** The case that a form's ending is most often; a dictionary's rules do not say which it is. */
function caseName(form: string): string {
  return endings.find(({ pattern }) => pattern.test(form))?.name ?? 'other forms';
}

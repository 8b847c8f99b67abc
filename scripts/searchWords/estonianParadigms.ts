import { principalParts, type PrincipalParts } from './estonianParts.ts';
import type { Paradigm, WordForm } from './Paradigm.ts';
import { knownForms } from './estonianForms.ts';

const caseEndings = {
  ga: 'comitative',
  sse: 'illative',
  s: 'inessive',
  st: 'elative',
  le: 'allative',
  l: 'adessive',
  lt: 'ablative',
  ks: 'translative',
  ni: 'terminative',
  na: 'essive',
  ta: 'abessive',
} as const;

/**
 * Nouns and adjectives of Debian's myspell-et. That dictionary lists stems, not paradigms: a word's genitive, partitive
 * and plural genitive are those that the patterns of Estonian declension allow and that the dictionary knows as such.
 * A word for which several sets are known is left out.
 */
export function estonianParadigms(folder: string): Paradigm[] {
  const { lemmas, forms, genitives, pluralGenitives } = knownForms(folder);
  const isKnown = (parts: PrincipalParts): boolean =>
    genitives.has(parts.genitive) &&
    forms.has(parts.partitive) &&
    pluralGenitives.has(parts.pluralGenitive);
  const found = lemmas.flatMap((lemma) => {
    const known = principalParts(lemma).filter(isKnown);
    const stems = new Set(known.map((parts) => `${parts.genitive} ${parts.pluralGenitive}`));
    const parts = known.find(({ partitive }) => partitive.endsWith('t')) ?? known[0];
    return parts === undefined || stems.size > 1 ? [] : [{ lemma, parts }];
  });
  const declined = new Set(
    found.flatMap(({ lemma, parts }) => (parts.genitive === lemma ? [] : [parts.genitive])),
  );
  return found
    .filter(({ lemma }) => !declined.has(lemma))
    .map(({ lemma, parts }) => ({
      lemma,
      forms: formsOf(lemma, parts, (form) => forms.has(form)),
    }));
}

/** All forms that a noun's principal parts give; of its plural partitives those that are known. */
export function formsOf(
  lemma: string,
  parts: PrincipalParts,
  isKnown: (form: string) => boolean,
): WordForm[] {
  const { genitive, partitive, pluralGenitive } = parts;
  const named = [
    { form: lemma, name: 'nominative' },
    { form: genitive, name: 'genitive' },
    { form: partitive, name: 'partitive' },
    ...cases(genitive, ''),
    { form: `${genitive}d`, name: 'plural nominative' },
    { form: pluralGenitive, name: 'plural genitive' },
    ...cases(pluralGenitive, 'plural '),
    ...pluralPartitives(lemma, parts)
      .filter(isKnown)
      .map((form) => ({ form, name: 'plural partitive' })),
  ];
  return [...new Map(named.map((one) => [one.form, one])).values()];
}

/** koolitusi, lapsi; teenuseid, aruandeid; peresid, linnasid. */
function pluralPartitives(lemma: string, { genitive, partitive }: PrincipalParts): string[] {
  const inI = /[^aeiouõäöü]e$/.test(genitive) ? [`${genitive.slice(0, -1)}i`] : [];
  const inSid = /[aeiouõäöü]$/.test(partitive) ? [`${partitive}sid`] : [`${genitive}sid`];
  return [...inI, `${genitive}id`, ...inSid].filter((form) => form !== lemma);
}

function cases(stem: string, number: string): WordForm[] {
  return Object.entries(caseEndings).map(([ending, name]) => ({
    form: stem + ending,
    name: number + name,
  }));
}

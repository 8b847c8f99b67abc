import type { Locale } from 'content-schemas/locales.ts';
import { fold } from './words/fold.ts';
import { stemsOf } from './words/stemsOf.ts';
import { wordsIn } from './words/wordsIn.ts';

const mostOffered = 3;

/**
 * What a question says in other words, where it holds a name of several words that has others of the same meaning:
 * `shadow report 2024` is `alternative report 2024` too.
 */
export function rephrased(
  words: readonly string[],
  locale: Locale,
  synonyms: readonly (readonly string[])[],
): string[][] {
  const found = synonyms.flatMap((group) => {
    const names = group.map((name) => wordsIn(name).map(({ word }) => word));
    return names.flatMap((name, index) => {
      const at = name.length < 2 ? -1 : placeOf(name, words, locale);
      const others = at < 0 ? [] : names.filter((_, other) => other !== index);
      return others.map((other) => [
        ...words.slice(0, at),
        ...other,
        ...words.slice(at + name.length),
      ]);
    });
  });
  const distinct = new Map(found.map((one) => [one.join(' '), one]));
  distinct.delete(words.join(' '));
  return [...distinct.values()].slice(0, mostOffered);
}

/** Where a name stands among words, in whatever form; -1 where it does not. */
function placeOf(name: readonly string[], words: readonly string[], locale: Locale): number {
  return words.findIndex((_, at) =>
    name.every((one, index) => areForms(one, words[at + index] ?? '', locale)),
  );
}

function areForms(one: string, other: string, locale: Locale): boolean {
  if (fold(one) === fold(other)) return true;
  const stems = stemsOf(other, locale);
  return stemsOf(one, locale).some((stem) => stems.includes(stem));
}

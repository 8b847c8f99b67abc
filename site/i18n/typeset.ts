import type { Locale } from 'content-schemas/locales.ts';
import { noBreakRules } from './noBreakRules.ts';

const quotes: Readonly<Record<Locale, readonly [opening: string, closing: string]>> = {
  et: ['„', '“'],
  lt: ['„', '“'],
  en: ['“', '”'],
};

/** Addresses of pages and mailboxes, and names of files: what is typed there stays as it is. */
const untouchable = /\S*(?::\/\/|www\.|@)\S*|\S+\.(?:ee|lt|eu|org|com|pdf|docx|odt|xlsx)\b\S*/giu;

/**
 * A text as a language sets it: straight quotation marks curled, apostrophes inside words too, and no-break spaces
 * where a line must not end. Letter for letter as long as before, so that marks in the text keep their places;
 * web addresses, and whatever is set right already, stay.
 */
export function typeset(text: string, locale: Locale): string {
  const kept = [...text.matchAll(untouchable)].map(({ 0: word, index }) => ({ word, index }));
  const bare = kept.reduce(
    (rest, { word, index }) =>
      rest.slice(0, index) + 'x'.repeat(word.length) + rest.slice(index + word.length),
    text,
  );
  const set = noBreakRules[locale].reduce(
    (rest, rule) => rest.replace(rule, (words) => words.replaceAll(' ', '\u00a0')),
    curl(bare, locale),
  );
  return kept.reduce(
    (rest, { word, index }) => rest.slice(0, index) + word + rest.slice(index + word.length),
    set,
  );
}

/** Pairs straight double marks; one without a partner, as in inches, stays. */
function curl(text: string, locale: Locale): string {
  const [opening, closing] = quotes[locale];
  const paired = text.replace(
    /(?<![^\s([–—„“/-])"(?=\S)([^"]*[^"\s])"(?![\p{L}\d])/gu,
    (_, words: string) => `${opening}${words}${closing}`,
  );
  return paired.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

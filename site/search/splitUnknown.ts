import type { Locale } from 'content-schemas/locales.ts';
import { fold } from './words/fold.ts';
import { stemsOf } from './words/stemsOf.ts';
import { wordsIn } from './words/wordsIn.ts';

const shortestPart = 4;
const shortestStem = 3;
const tellingTail = 6;

/**
 * A question in which every compound that stands on no page is written as the two words that it is made of, where both
 * stand somewhere: `kaasamiskoolitus` as `kaasamis koolitus`. Undefined where there is none.
 */
export function splitUnknown(
  text: string,
  known: readonly string[],
  locale: Locale,
): string | undefined {
  if (locale === 'en') return undefined;
  const stems = new Set(known.flatMap((word) => stemsOf(word, locale)));
  const asked = wordsIn(text).map(({ word }) => word);
  const split = asked.map((word) => partsOf(fold(word), stems, known, locale)?.join(' ') ?? word);
  return split.join(' ') === asked.join(' ') ? undefined : split.join(' ');
}

/** The longest tail that stands somewhere, with a head that does; where no head does, a tail that tells much by itself. */
function partsOf(
  word: string,
  stems: ReadonlySet<string>,
  known: readonly string[],
  locale: Locale,
): [string, string] | undefined {
  const isKnown = (part: string): boolean =>
    stemsOf(part, locale).some((stem) => stem.length >= shortestStem && stems.has(stem));
  if (isKnown(word)) return undefined;
  const cuts = Array.from({ length: word.length }, (_, at): [string, string] => [
    word.slice(0, at),
    word.slice(at),
  ]).filter(([head, tail]) => head.length >= shortestPart && tail.length >= shortestPart);
  const tailed = cuts.filter(([, tail]) => isKnown(tail));
  return (
    tailed.find(([head]) => isKnown(head) || begins(head, known)) ??
    tailed.find(([, tail]) => tail.length >= tellingTail)
  );
}

/** A head loses its own ending inside a compound: `kaasamis-` comes from `kaasamise`. */
function begins(head: string, known: readonly string[]): boolean {
  return known.some((word) => word.length - head.length <= 2 && fold(word).startsWith(head));
}

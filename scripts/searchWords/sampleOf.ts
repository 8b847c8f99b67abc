import { fold } from '../../site/search/words/fold.ts';
import { drawn } from './drawn.ts';
import type { Paradigm } from './Paradigm.ts';

/** Words by which search is measured: half may be looked at while it is made, half may not. */
export interface Sample {
  readonly source: string;
  readonly seed: number;
  readonly tuning: readonly Paradigm[];
  readonly heldOut: readonly Paradigm[];
}

const wordsPerHalf = 120;
const formsPerWord = 10;

/** Draws both halves by a seed: of each word its dictionary form and some of the others. */
export function sampleOf(paradigms: readonly Paradigm[], source: string, seed: number): Sample {
  const words = drawn(paradigms, 2 * wordsPerHalf, seed).map(
    ({ lemma, forms: [first, ...others] }, turn) => ({
      lemma,
      forms: [
        ...(first === undefined ? [] : [first]),
        ...drawn(others, formsPerWord - 1, seed + turn),
      ],
    }),
  );
  return {
    source,
    seed,
    tuning: words.slice(0, wordsPerHalf),
    heldOut: words.slice(wordsPerHalf),
  };
}

/** The paradigms from which rules may be learnt: none of a held-out word, nor of one that ends with it. */
export function learnable(paradigms: readonly Paradigm[], { heldOut }: Sample): Paradigm[] {
  const closed = heldOut.map(({ lemma }) => fold(lemma));
  return paradigms.filter(({ lemma }) => {
    const word = fold(lemma);
    return !closed.some((one) => word.endsWith(one));
  });
}

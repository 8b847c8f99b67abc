import { fold } from '../../site/search/words/fold.ts';
import { drawn } from './drawn.ts';
import type { Paradigm } from './Paradigm.ts';

/** Words by which search is measured: half may be looked at while it is made, half may not. */
export interface Sample {
  readonly source: string;
  readonly seeds: Seeds;
  readonly tuning: readonly Paradigm[];
  readonly heldOut: readonly Paradigm[];
}

const wordsPerHalf = 120;
const formsPerWord = 10;

/** The seeds of a sample: of the half to look at, and of the half that nobody looks at. */
export interface Seeds {
  readonly tuning: number;
  readonly heldOut: number;
}

/**
 * Draws both halves by a seed each: of each word its dictionary form and some of the others. What the first seed would
 * have drawn as its own second half was seen while search was made, so nothing is held out of it, nor of `closed`.
 */
export function sampleOf(
  paradigms: readonly Paradigm[],
  { source, seeds, closed }: { source: string; seeds: Seeds; closed: readonly Paradigm[] },
): Sample {
  const seen = drawn(paradigms, 2 * wordsPerHalf, seeds.tuning);
  const out = new Set([...seen, ...closed].map(({ lemma }) => lemma));
  const unseen = paradigms.filter(({ lemma }) => !out.has(lemma));
  return {
    source,
    seeds,
    tuning: seen.slice(0, wordsPerHalf).map(fewForms(seeds.tuning)),
    heldOut: drawn(unseen, wordsPerHalf, seeds.heldOut).map(fewForms(seeds.heldOut)),
  };
}

function fewForms(seed: number) {
  return ({ lemma, forms: [first, ...others] }: Paradigm, turn: number): Paradigm => ({
    lemma,
    forms: [
      ...(first === undefined ? [] : [first]),
      ...drawn(others, formsPerWord - 1, seed + turn),
    ],
  });
}

/** The paradigms from which rules may be learnt: none of a held-out word, nor of one that ends with it. */
export function learnable(paradigms: readonly Paradigm[], { heldOut }: Sample): Paradigm[] {
  const closed = heldOut.map(({ lemma }) => fold(lemma));
  return paradigms.filter(({ lemma }) => {
    const word = fold(lemma);
    return !closed.some((one) => word.endsWith(one));
  });
}

import { fold } from './words/fold.ts';

const mostOffered = 3;

/** Words of a list that differ from a mistyped one by a letter or, where it is long, by two; nearest first. */
export function nearMisses(word: string, words: readonly string[]): string[] {
  const wanted = fold(word);
  const reach = wanted.length < 4 ? 0 : wanted.length < 7 ? 1 : 2;
  const near = words
    .filter((one) => Math.abs(one.length - wanted.length) <= reach)
    .map((one) => ({ word: one, distance: distanceOf(wanted, fold(one), reach) }))
    .filter(({ distance }) => distance > 0 && distance <= reach)
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
  return near.slice(0, mostOffered).map(({ word: one }) => one);
}

/** How many letters have to be put in, taken out, replaced or swapped with their neighbour; more than `reach` is not told apart. */
function distanceOf(a: string, b: string, reach: number): number {
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const steps = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same];
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push(at(older, j - 2) + 1);
      row.push(Math.min(...steps));
    }
    if (Math.min(...row) > reach) return reach + 1;
    older = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

/** Numbers from 0 to 1, always the same ones for a seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws some of a list by a seed, in the order in which they come. */
export function drawn<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const next = seededNumbers(seed);
  return items
    .map((item) => ({ item, turn: next() }))
    .sort((a, b) => a.turn - b.turn)
    .slice(0, count)
    .map(({ item }) => item);
}

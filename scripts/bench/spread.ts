/** How a set of numbers is spread. */
export interface Spread {
  count: number;
  median: number;
  p90: number;
  max: number;
}

/** Gives the median, the 90th percentile (nearest rank) and the largest of some numbers; zeros for none. */
export function spread(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b);
  const rank = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { count: sorted.length, median: rank(0.5), p90: rank(0.9), max: rank(1) };
}

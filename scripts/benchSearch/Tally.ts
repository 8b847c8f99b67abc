/** What one group of questions found: pages that it should, pages in all, and what it should have found. */
export interface Tally {
  wanted: number;
  found: number;
  right: number;
}

/** Tallies by the name of their group, for search as it is and for Pagefind by itself. */
export type Results = ReadonlyMap<string, { readonly ours: Tally; readonly plain: Tally }>;

/** Adds what a question found to a tally. */
export function add(tally: Tally, wanted: ReadonlySet<string>, found: readonly string[]): void {
  tally.wanted += wanted.size;
  tally.found += found.length;
  tally.right += found.filter((page) => wanted.has(page)).length;
}

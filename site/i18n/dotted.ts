/** Stands between two short facts on one line: the dot stays with the first, so that no line begins with it. */
export const dot = '\u00a0· ';

/** Short facts on one line, parted by dots. */
export function dotted(facts: readonly string[]): string {
  return facts.join(dot);
}

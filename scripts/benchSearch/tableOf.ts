import type { Results, Tally } from './Tally.ts';

/** Writes a table: for each group how much was found, and how much of what was found was wanted. */
export function tableOf(results: Results): string {
  const head = row('', ['pairs', 'recall', 'precision', 'plain recall', 'plain precision']);
  const rows = [...results].map(([group, { ours, plain }]) =>
    row(group, [`${ours.wanted}`, recall(ours), precision(ours), recall(plain), precision(plain)]),
  );
  return [head, ...rows].join('\n');
}

function recall({ right, wanted }: Tally): string {
  return percent(right, wanted);
}

function precision({ right, found }: Tally): string {
  return percent(right, found);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(36) + cells.map((cell) => cell.padStart(16)).join('');
}

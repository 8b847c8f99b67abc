import type { Cell } from './openTable.ts';

/** Tells Excel that the text is UTF-8; other programs pass over it. */
const byteOrderMark = '\ufeff';

/** A table as CSV after RFC 4180, with a heading for each column; several values in a cell are parted by `; `. */
export function csvOf(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [headings, ...rows.map((row) => row.map(written))];
  return byteOrderMark + lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

function written(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.join('; ') : String(cell);
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

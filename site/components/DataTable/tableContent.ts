/** A table as editors fill it in. */
export interface StoredTable {
  readonly title: string;
  readonly rows: readonly { readonly cells: readonly string[] }[];
}

/**
 * A stored table with its first row as headings and every row as long as the longest. Columns of numbers are
 * named, except the first, which says what a row is about.
 */
export function tableContent({ title, rows }: StoredTable) {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const [head = [], ...body] = rows.map(({ cells }) =>
    columns.map((column) => cells[column] ?? ''),
  );
  const isNumeric = (column: number) => {
    const filled = body.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
    return filled.length > 0 && filled.every(isNumber);
  };
  return { caption: title, head, rows: body, numeric: columns.slice(1).filter(isNumeric) };
}

/** True for "1 200", "12,5 %", "–3" and the like; not for a day such as "18.02.2016". */
function isNumber(cell: string): boolean {
  return /^[-–−+]?\d+(?:[\s\u00a0]\d{3})*(?:[.,]\d+)?[\s\u00a0]?[%€]?$/u.test(cell.trim());
}

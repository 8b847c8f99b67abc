interface StoredTable {
  readonly title: string;
  readonly rows: readonly { readonly cells: readonly string[] }[];
}

/** A stored table with its first row as headings, every row as long as the longest, and its columns of numbers. */
export function tableContent({ title, rows }: StoredTable) {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const [head = [], ...body] = rows.map(({ cells }) =>
    columns.map((column) => cells[column] ?? ''),
  );
  return {
    caption: title,
    head,
    rows: body,
    numeric: columns.filter((column) => body.every((cells) => isNumber(cells[column] ?? ''))),
  };
}

/** True for "1 200", "12,5 %", "–3" and the like; not for a day such as "18.02.2016". */
function isNumber(cell: string): boolean {
  return /^[-–−+]?\d{1,3}(?:[\s\u00a0]?\d{3})*(?:[.,]\d+)?[\s\u00a0]?[%€]?$/u.test(cell.trim());
}

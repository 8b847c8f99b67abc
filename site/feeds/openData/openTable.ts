/** The tables of the open data. */
export type TableName = 'recommendations' | 'assessments' | 'steps';

/** What stands in one cell; a list where there may be several. */
export type Cell = string | number | boolean | readonly (string | number)[] | undefined;

/** A table: its columns in order, and in every row a cell for each of them. */
export interface OpenTable<Column extends string> {
  readonly name: TableName;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Makes a table of records that name their cells. */
export function openTable<Column extends string>(
  name: TableName,
  columns: readonly Column[],
  records: readonly Readonly<Record<Column, Cell>>[],
): OpenTable<Column> {
  return { name, columns, rows: records.map((row) => columns.map((column) => row[column])) };
}

import type { Locale } from 'content-schemas/locales.ts';
import { typeset } from '../../i18n/typeset.ts';
import type { StoredTable } from './tableContent.ts';

/** The same table, its words set as the page's language sets them. */
export function typesetTable({ title, rows }: StoredTable, locale: Locale): StoredTable {
  return {
    title: typeset(title, locale),
    rows: rows.map(({ cells }) => ({ cells: cells.map((cell) => typeset(cell, locale)) })),
  };
}

import type { OpenMonitoring } from '../../content/pages/openMonitoring.ts';
import { hrefFor } from '../../i18n/hrefFor.ts';
import { translator } from '../../i18n/translator.ts';
import { assessmentTable } from './assessmentTable.ts';
import { csvOf } from './csvOf.ts';
import type { OpenTable, TableName } from './openTable.ts';
import { recommendationTable } from './recommendationTable.ts';
import { stepTable } from './stepTable.ts';

/** A file of open data, whole. */
export interface OpenDataFile {
  readonly name: string;
  readonly href: string;
  readonly title: string;
  readonly mediaType: 'text/csv' | 'application/json';
  readonly text: string;
}

/** A table as people read of it: what each of its columns says. */
export interface DescribedTable {
  readonly title: string;
  readonly columns: readonly {
    readonly key: string;
    readonly heading: string;
    readonly meaning: string;
  }[];
}

const fileNames: Readonly<Record<TableName, string>> = {
  recommendations: 'recommendations.csv',
  assessments: 'assessments.csv',
  steps: 'reporting-steps.csv',
};

/** The monitoring of a language as files: a table each as CSV, and everything together as JSON. */
export function openDataFiles(monitoring: OpenMonitoring): OpenDataFile[] {
  const { locale } = monitoring;
  const t = translator(locale);
  const folder = hrefFor({ locale, section: 'monitoring' });
  const tables = tablesOf(monitoring);
  const sheets = tables.map(({ name, columns, rows }) => ({
    name: fileNames[name],
    href: `${folder}${fileNames[name]}`,
    title: t(`openData.tables.${name}`),
    mediaType: 'text/csv' as const,
    text: csvOf(
      columns.map((column) => t(`openData.columns.${column}.heading`)),
      rows,
    ),
  }));
  const all = {
    name: 'monitoring.json',
    href: `${folder}monitoring.json`,
    title: t('openData.all'),
    mediaType: 'application/json' as const,
    text: jsonOf(monitoring, tables),
  };
  return [...sheets, all];
}

/** What the columns of the tables say, in the order of the files. */
export function describedTables(monitoring: OpenMonitoring): DescribedTable[] {
  const t = translator(monitoring.locale);
  return tablesOf(monitoring).map(({ name, columns }) => ({
    title: t(`openData.tables.${name}`),
    columns: columns.map((key) => ({
      key,
      heading: t(`openData.columns.${key}.heading`),
      meaning: t(`openData.columns.${key}.meaning`),
    })),
  }));
}

type Column =
  | ReturnType<typeof recommendationTable>['columns'][number]
  | ReturnType<typeof assessmentTable>['columns'][number]
  | ReturnType<typeof stepTable>['columns'][number];

function tablesOf(monitoring: OpenMonitoring): OpenTable<Column>[] {
  return [recommendationTable(monitoring), assessmentTable(monitoring), stepTable(monitoring)];
}

function jsonOf({ locale, licence }: OpenMonitoring, tables: readonly OpenTable<Column>[]): string {
  const data = tables.map(({ name, columns, rows }) => {
    const records = rows.map((row) =>
      Object.fromEntries(columns.map((column, index) => [column, row[index]])),
    );
    return [name, records] as const;
  });
  const all = { language: locale, licence, ...Object.fromEntries(data) };
  return `${JSON.stringify(all, undefined, 2)}\n`;
}

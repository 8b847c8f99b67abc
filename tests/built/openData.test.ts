import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';

import { hrefFor } from 'content-schemas/address.ts';
import { locales, type Locale } from 'content-schemas/locales.ts';

import { builtPages } from './builtPages.ts';

const { folder } = inject('built');
const tables = {
  recommendations: 'recommendations.csv',
  assessments: 'assessments.csv',
  steps: 'reporting-steps.csv',
};
const tableNames = ['recommendations', 'assessments', 'steps'] as const;
const pageOf = (locale: Locale) => hrefFor({ locale, section: 'monitoring' });
const fileOf = (locale: Locale, name: string) =>
  readFileSync(path.join(folder, pageOf(locale), name), 'utf8');

/** The cells of a CSV file, read letter by letter as RFC 4180 says. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (isQuoted && letter === '"' && text[at + 1] === '"') {
      cell += letter;
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === ',') {
      row.push(cell);
      cell = '';
    } else if (!isQuoted && letter === '\r') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += letter;
  }
  return rows;
}

const value = z.union([z.string(), z.number()]);
const cell = z.union([value, z.boolean(), z.array(value)]);
const table = z.array(z.record(z.string(), cell));
const everything = z.object({ recommendations: table, assessments: table, steps: table });

const written = (one: z.infer<typeof cell>): string =>
  typeof one === 'object' ? one.join('; ') : String(one);

describe('open data', () => {
  it.each(locales)('say the same as CSV and as JSON, in %s', (locale) => {
    const all = everything.parse(JSON.parse(fileOf(locale, 'monitoring.json')));
    for (const name of tableNames) {
      const [head = [], ...rows] = cellsOf(fileOf(locale, tables[name]).slice(1));
      const records = all[name];
      const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
      expect(rows.length, name).toBe(records.length);
      expect(rows.length, name).toBeGreaterThan(5);
      expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
      expect(head.length).toBeGreaterThanOrEqual(keys.length);
      for (const [index, record] of records.entries()) {
        const known = Object.values(record).map(written);
        expect(rows[index]?.filter((cell) => cell !== '')).toEqual(known.filter(Boolean));
      }
    }
  });

  it.each(locales)('lead from every row to a page of the site, in %s', (locale) => {
    const addresses = new Set(builtPages().map(({ address }) => address));
    for (const file of Object.values(tables)) {
      const [, ...rows] = cellsOf(fileOf(locale, file).slice(1));
      const lost = rows.filter((row) => !addresses.has(new URL(row.at(-1) ?? '').pathname));
      expect(lost).toEqual([]);
    }
  });

  it.each(locales)(
    'are offered on the page of the monitoring, every column explained, in %s',
    (locale) => {
      const page = builtPages().find(({ address }) => address === pageOf(locale));
      const block = page?.$('#open-data');
      const links = block?.find('a[download]').toArray() ?? [];
      expect(links.map(({ attribs }) => attribs['href'])).toEqual(
        [...Object.values(tables), 'monitoring.json'].map((name) => `${pageOf(locale)}${name}`),
      );
      const explained = block?.find('table').toArray() ?? [];
      for (const [index, file] of Object.values(tables).entries()) {
        const [head] = cellsOf(fileOf(locale, file).slice(1));
        const names = page?.$(explained[index]).find('tbody th').toArray() ?? [];
        expect(names.map((name) => page?.$(name).text().replaceAll('\u00ad', '').trim())).toEqual(
          head,
        );
      }
    },
  );

  it('mark every example in their first column', () => {
    const [, ...rows] = cellsOf(fileOf('en', tables.recommendations).slice(1));
    expect(new Set(rows.map(([example]) => example))).toEqual(new Set(['true']));
    const [, ...steps] = cellsOf(fileOf('en', tables.steps).slice(1));
    expect(new Set(steps.map(([example]) => example))).toEqual(new Set(['false']));
  });
});

import { describe, expect, test } from 'vitest';
import { tableContent } from '../../../../site/components/DataTable/tableContent.ts';

const table = (...rows: string[][]) =>
  tableContent({ title: 'Table', rows: rows.map((cells) => ({ cells })) });

describe('tableContent', () => {
  test('takes the first row for headings and fills short rows', () => {
    expect(table(['a', 'b'], ['1'], ['2', 'x'])).toEqual({
      caption: 'Table',
      head: ['a', 'b'],
      rows: [
        ['1', ''],
        ['2', 'x'],
      ],
      numeric: [],
    });
  });

  test.each([['1 200'], ['1\u00a0200'], ['12,5 %'], ['–3'], ['40€'], ['']])(
    'knows a column with "%s" beside 900 for one of numbers',
    (cell) => {
      expect(table(['year', 'count'], ['2024', cell], ['2025', '900']).numeric).toEqual([1]);
    },
  );

  test.each([['18.02.2016'], ['12 kuud'], ['2015–2016']])(
    'does not take a column with "%s" for one of numbers',
    (cell) => {
      expect(table(['year', 'when'], ['2024', cell], ['2025', '900']).numeric).toEqual([]);
    },
  );
});

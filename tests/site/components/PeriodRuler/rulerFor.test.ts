import { describe, expect, it } from 'vitest';
import { rulerFor } from '../../../../site/components/PeriodRuler/rulerFor.ts';

const today = '2026-11-22';

describe('rulerFor', () => {
  it('lays periods on whole years, in proportion', () => {
    const { years, bars } = rulerFor(
      [
        { start: '2015-07', end: '2015-12', text: '' },
        { start: '2016', end: '2016', text: '' },
      ],
      today,
      200,
    );
    expect(years.map(({ year, x }) => [year, x])).toEqual([
      [2015, 0],
      [2016, 100],
      [2017, 200],
    ]);
    expect(bars).toEqual([
      { x: 50, width: 50, isOpen: false },
      { x: 100, width: 100, isOpen: false },
    ]);
  });

  it('lets a period that goes on reach today', () => {
    const { bars } = rulerFor([{ start: '2026', text: '' }], '2026-07-01', 120);
    expect(bars).toEqual([{ x: 0, width: 60.3, isOpen: true }]);
  });

  it('keeps a single day wide enough to see', () => {
    const { bars } = rulerFor([{ start: '2016-01-01', end: '2016-01-01', text: '' }], today, 300);
    expect(bars).toEqual([{ x: 0, width: 4, isOpen: false }]);
  });

  it('names at most seven years, however long the ruler', () => {
    const { years } = rulerFor([{ start: '2005', text: '' }], today, 300);
    expect(years.filter(({ isNamed }) => isNamed).map(({ year }) => year)).toEqual([
      2005, 2009, 2013, 2017, 2021, 2025,
    ]);
  });
});

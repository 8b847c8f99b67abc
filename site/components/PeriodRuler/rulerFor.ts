import type { Period } from './period.ts';

interface Bar {
  readonly x: number;
  readonly width: number;
  readonly isOpen: boolean;
}

interface Ruler {
  readonly years: readonly {
    readonly year: number;
    readonly x: number;
    readonly isNamed: boolean;
  }[];
  readonly bars: readonly Bar[];
}

function placeInYears(date: string, isEnd: boolean): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return isEnd ? year + 1 : year;
  if (day === undefined) return year + (isEnd ? month : month - 1) / 12;
  return year + (month - 1 + (isEnd ? day : day - 1) / 31) / 12;
}

/** Where periods lie on a ruler of whole years, `width` units long; an open one ends `today`. */
export function rulerFor(periods: readonly Period[], today: string, width: number): Ruler {
  const spans = periods.map(({ start, end }) => ({
    from: placeInYears(start, false),
    to: placeInYears(end ?? today, true),
    isOpen: end === undefined,
  }));
  const first = Math.floor(Math.min(...spans.map(({ from }) => from)));
  const last = Math.ceil(Math.max(...spans.map(({ to }) => to)));
  const scale = width / Math.max(1, last - first);
  const step = Math.ceil((last - first) / 6);
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      year: first + index,
      x: round(index * scale),
      isNamed: index % step === 0 && index < last - first,
    })),
    bars: spans.map(({ from, to, isOpen }) => ({
      x: round((from - first) * scale),
      width: Math.max(4, round((to - from) * scale)),
      isOpen,
    })),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

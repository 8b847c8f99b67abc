import { localMoment } from '../../i18n/times.ts';
import { isUpcoming } from '../cards/trainingCard.ts';
import type { AnyDocument } from '../Documents.ts';

/** The day that a document is about, and every year that it touches; a day may be as short as its year. */
export interface DocumentDates {
  readonly shown?: string | undefined;
  readonly years: readonly string[];
}

/** When what a document tells of happens or happened; nothing for what has no date. */
export function datesOf(document: AnyDocument, now: Date): DocumentDates {
  switch (document._type) {
    case 'article':
      return of([document.facts.publishedOn]);
    case 'report':
      return of(document.facts.date === undefined ? [] : [document.facts.date]);
    case 'training': {
      const { sessions } = document.facts;
      const days = sessions.map(dayOf).sort();
      const [next] = sessions
        .filter((one) => isUpcoming(one, now))
        .map(dayOf)
        .sort();
      return { ...of(days), shown: next ?? days.at(-1) };
    }
    case 'project':
      return {
        years: spanned(document.facts.periods, now),
        shown: document.facts.periods[0]?.from.slice(0, 4),
      };
    default:
      return { years: [] };
  }
}

function dayOf({ start, timeZone }: { readonly start: string; readonly timeZone: string }): string {
  return localMoment(start, timeZone).date;
}

function of(days: readonly string[]): DocumentDates {
  return { shown: days[0], years: unique(days.map((day) => day.slice(0, 4))) };
}

function spanned(
  periods: readonly { readonly from: string; readonly until?: string | undefined }[],
  now: Date,
): string[] {
  const years = periods.flatMap(({ from, until }) => {
    const first = Number(from.slice(0, 4));
    const last = until === undefined ? now.getUTCFullYear() : Number(until.slice(0, 4));
    return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => `${first + index}`);
  });
  return unique(years);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

import type { Locale } from 'content-schemas/locales.ts';
import type { CalendarDay } from './dateForms.ts';
import { perLocale } from './perLocale.ts';

const dayAndMonth = perLocale(
  (bcp47) => new Intl.DateTimeFormat(bcp47, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
);

/** Takes `YYYY-MM-DD` apart, with the month's name; throws on a day that does not exist. */
export function calendarDay(date: string, locale: Locale): CalendarDay {
  const midnight = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date) {
    throw new RangeError(`"${date}" is no day. Give one that exists, as YYYY-MM-DD.`);
  }
  return {
    year: midnight.getUTCFullYear(),
    month: midnight.getUTCMonth() + 1,
    day: midnight.getUTCDate(),
    monthName: monthNameOf(midnight, locale),
  };
}

function monthNameOf(midnight: Date, locale: Locale): string {
  const parts = dayAndMonth(locale).formatToParts(midnight);
  return parts.find(({ type }) => type === 'month')?.value ?? '';
}

import type { Locale } from 'content-schemas/locales.ts';
import { calendarDay } from './calendarDay.ts';
import { dateForms } from './dateForms.ts';
import { formatDate, formatDateRange, formatMonth } from './dates.ts';

/** From one date to another, or, without an end, since the first: "alates 1. septembrist 2015". */
export function formatPeriod(
  period: { readonly from: string; readonly until?: string | undefined },
  locale: Locale,
): string {
  return period.until === undefined
    ? formatSince(period.from, locale)
    : formatPartialRange(period.from, period.until, locale);
}

function formatSince(date: string, locale: Locale): string {
  const { since, sinceMonth, sinceYear } = dateForms[locale];
  if (isYear(date)) return sinceYear(Number(date));
  return isMonth(date)
    ? sinceMonth(calendarDay(`${date}-01`, locale))
    : since(calendarDay(date, locale));
}

/** A year, a month or a day, as exactly as it is known: `2023`, `2023-11`, `2024-02-05`. */
export function formatPartialDate(date: string, locale: Locale): string {
  if (isYear(date)) return dateForms[locale].year(Number(date));
  return isMonth(date) ? formatMonth(date, locale) : formatDate(date, locale);
}

/** From one partly known date to another; the same date twice is said once. */
export function formatPartialRange(from: string, until: string, locale: Locale): string {
  if (isWholeDay(from) && isWholeDay(until)) return formatDateRange(from, until, locale);
  const [first, last] = [formatPartialDate(from, locale), formatPartialDate(until, locale)];
  return first === last ? first : `${first}\u00a0– ${last}`;
}

function isYear(date: string): boolean {
  return /^\d{4}$/.test(date);
}

function isMonth(date: string): boolean {
  return /^\d{4}-\d{2}$/.test(date);
}

function isWholeDay(date: string): boolean {
  return date.length === 'YYYY-MM-DD'.length;
}

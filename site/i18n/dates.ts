import type { Locale } from 'content-schemas/locales.ts';
import { calendarDay } from './calendarDay.ts';
import { dateForms } from './dateForms.ts';
import { perLocale } from './perLocale.ts';

const timeZone = 'UTC';
const monthAndYear = perLocale(
  (bcp47) => new Intl.DateTimeFormat(bcp47, { month: 'long', year: 'numeric', timeZone }),
);

/** A day in words: "14. märts 2027", "2027 m. kovo 14 d.", "14 March 2027". */
export function formatDate(date: string, locale: Locale): string {
  return dateForms[locale].day(calendarDay(date, locale));
}

/** The days from `first` to `last`, both included; what they share is said once. */
export function formatDateRange(first: string, last: string, locale: Locale): string {
  const forms = dateForms[locale];
  const from = calendarDay(first, locale);
  const to = calendarDay(last, locale);
  if (last < first) {
    throw new RangeError(`The range ends before it starts: ${first} to ${last}. Swap the days.`);
  }
  if (first === last) return forms.day(from);
  if (from.year !== to.year) return `${forms.day(from)}\u00a0– ${forms.day(to)}`;
  if (from.month !== to.month) return forms.daysOfOneYear(from, to);
  return forms.daysOfOneMonth(from, to);
}

/** A month, given as `YYYY-MM`: "märts 2027", "2027 m. kovas", "March 2027". */
export function formatMonth(month: string, locale: Locale): string {
  calendarDay(`${month}-01`, locale);
  return monthAndYear(locale)
    .format(new Date(`${month}-01`))
    .replace(' m. ', '\u00a0m. ');
}

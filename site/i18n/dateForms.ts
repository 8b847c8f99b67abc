import type { Localised } from 'content-schemas/locales.ts';

/** A day of the calendar; `monthName` stands as it does beside a day ("märts", "kovo", "March"). */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly monthName: string;
}

/** How one language sets dates and times, with no-break spaces (U+00A0) where a line must not end. */
export interface DateForms {
  readonly day: (day: CalendarDay) => string;
  readonly daysOfOneMonth: (first: CalendarDay, last: CalendarDay) => string;
  readonly daysOfOneYear: (first: CalendarDay, last: CalendarDay) => string;
  /** "From this day on", inside a sentence. */
  readonly since: (day: CalendarDay) => string;
  /** "From this month on"; the day of the given date does not count. */
  readonly sinceMonth: (day: CalendarDay) => string;
  readonly sinceYear: (year: number) => string;
  readonly year: (year: number) => string;
  readonly time: (hour: number, minute: string) => string;
  /** A day and a time or a span of times, as one phrase. */
  readonly at: (day: string, time: string) => string;
}

/** `Intl` drops "m." and "d." from Lithuanian ranges, so every language's forms are written here. */
export const dateForms: Localised<DateForms> = {
  et: {
    day: ({ year, monthName, day }) => `${day}.\u00a0${monthName} ${year}`,
    daysOfOneMonth: (first, { year, monthName, day }) =>
      `${first.day}.–${day}.\u00a0${monthName} ${year}`,
    daysOfOneYear: (first, { year, monthName, day }) =>
      `${first.day}.\u00a0${first.monthName}\u00a0– ${day}.\u00a0${monthName} ${year}`,
    since: ({ year, monthName, day }) => `alates ${day}.\u00a0${elative(monthName)} ${year}`,
    sinceMonth: ({ year, monthName }) => `alates ${year}.\u00a0aasta ${elative(monthName)}`,
    sinceYear: (year) => `alates ${year}.\u00a0aastast`,
    year: String,
    time: (hour, minute) => `${hour}.${minute}`,
    at: (day, time) => `${day} kell\u00a0${time}`,
  },
  lt: {
    day: ({ year, monthName, day }) => `${year}\u00a0m. ${monthName}\u00a0${day}\u00a0d.`,
    daysOfOneMonth: (first, { year, monthName, day }) =>
      `${year}\u00a0m. ${monthName}\u00a0${first.day}–${day}\u00a0d.`,
    daysOfOneYear: (first, { year, monthName, day }) =>
      `${year}\u00a0m. ${first.monthName}\u00a0${first.day}\u00a0d.\u00a0– ${monthName}\u00a0${day}\u00a0d.`,
    since: ({ year, monthName, day }) => `nuo ${year}\u00a0m. ${monthName}\u00a0${day}\u00a0d.`,
    sinceMonth: ({ year, monthName }) => `nuo ${year}\u00a0m. ${monthName}`,
    sinceYear: (year) => `nuo ${year}\u00a0m.`,
    year: (year) => `${year}\u00a0m.`,
    time: (hour, minute) => `${hour}.${minute}`,
    at: (day, time) => `${day}, ${time}\u00a0val.`,
  },
  en: {
    day: ({ year, monthName, day }) => `${day}\u00a0${monthName} ${year}`,
    daysOfOneMonth: (first, { year, monthName, day }) =>
      `${first.day}–${day}\u00a0${monthName} ${year}`,
    daysOfOneYear: (first, { year, monthName, day }) =>
      `${first.day}\u00a0${first.monthName}\u00a0– ${day}\u00a0${monthName} ${year}`,
    since: ({ year, monthName, day }) => `since ${day}\u00a0${monthName} ${year}`,
    sinceMonth: ({ year, monthName }) => `since ${monthName} ${year}`,
    sinceYear: (year) => `since ${year}`,
    year: String,
    time: (hour, minute) => `${String(hour).padStart(2, '0')}:${minute}`,
    at: (day, time) => `${day}, ${time}`,
  },
};

/** "september" to "septembrist", "mai" to "maist", "märts" to "märtsist". */
function elative(month: string): string {
  const stem = month.replace(/er$/, 'r');
  return /[aeiou]$/.test(stem) ? `${stem}st` : `${stem}ist`;
}

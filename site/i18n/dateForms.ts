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
    time: (hour, minute) => `${hour}.${minute}`,
    at: (day, time) => `${day} kell\u00a0${time}`,
  },
  lt: {
    day: ({ year, monthName, day }) => `${year}\u00a0m. ${monthName}\u00a0${day}\u00a0d.`,
    daysOfOneMonth: (first, { year, monthName, day }) =>
      `${year}\u00a0m. ${monthName}\u00a0${first.day}–${day}\u00a0d.`,
    daysOfOneYear: (first, { year, monthName, day }) =>
      `${year}\u00a0m. ${first.monthName}\u00a0${first.day}\u00a0d.\u00a0– ${monthName}\u00a0${day}\u00a0d.`,
    time: (hour, minute) => `${hour}.${minute}`,
    at: (day, time) => `${day}, ${time}\u00a0val.`,
  },
  en: {
    day: ({ year, monthName, day }) => `${day}\u00a0${monthName} ${year}`,
    daysOfOneMonth: (first, { year, monthName, day }) =>
      `${first.day}–${day}\u00a0${monthName} ${year}`,
    daysOfOneYear: (first, { year, monthName, day }) =>
      `${first.day}\u00a0${first.monthName}\u00a0– ${day}\u00a0${monthName} ${year}`,
    time: (hour, minute) => `${String(hour).padStart(2, '0')}:${minute}`,
    at: (day, time) => `${day}, ${time}`,
  },
};

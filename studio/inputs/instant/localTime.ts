import { Temporal } from 'temporal-polyfill';

/** A day and a time of day as a clock on the wall shows them: `2027-03-14` and `10:00`. */
export interface LocalTime {
  readonly day: string;
  readonly time: string;
}

/** Why a local time names no single moment: the clocks jump over it, or pass it twice. */
export type Refusal = 'skipped' | 'twice';

/** The same with its time written `09:30` where somebody types `9.30`; what is no time of day yet stays as it is. */
export function tidied({ day, time }: LocalTime): LocalTime {
  const [, hour = '', minute = ''] = /^\s*(\d{1,2})[:.](\d\d)\s*$/u.exec(time) ?? [];
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? { day, time: `${hour.padStart(2, '0')}:${minute}` } : { day, time };
}

/** True for a whole day and time of day; while a year is being typed, browsers tell of years such as 0002. */
export function isWhole({ day, time }: LocalTime): boolean {
  return day >= '1900' && /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time);
}

/** The moment, in UTC as ISO 8601, at which the clocks of a zone show a time; or why there is no such one moment. */
export function instantAt(
  { day, time }: LocalTime,
  zone: string,
): { readonly instant: string } | { readonly refusal: Refusal } {
  const local = Temporal.PlainDateTime.from(`${day}T${time}`);
  try {
    const moment = local.toZonedDateTime(zone, { disambiguation: 'reject' });
    return { instant: moment.toInstant().toString() };
  } catch {
    const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' }).toPlainDateTime();
    return { refusal: earlier.equals(local) ? 'twice' : 'skipped' };
  }
}

/** What the clocks of a zone show at a moment; undefined for what is no moment. */
export function localTimeOf(instant: string, zone: string): LocalTime | undefined {
  try {
    const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
    return {
      day: local.toPlainDate().toString(),
      time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    };
  } catch {
    return undefined;
  }
}

/** Reads a time that was typed but names no moment, as the field keeps it: `2027-03-28T03:30`. */
export function refusedTimeIn(value: string): LocalTime | undefined {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/u.exec(value) ?? [];
  return day === undefined || time === undefined ? undefined : { day, time };
}

import { countries, countryFacts } from 'content-schemas/countries.ts';
import { type Locale, localeFacts } from 'content-schemas/locales.ts';
import { formatDate } from './dates.ts';
import { dateForms } from './dateForms.ts';
import { translator } from './translator.ts';

interface LocalMoment {
  /** `YYYY-MM-DD` where the zone's people are. */
  readonly date: string;
  readonly hour: number;
  readonly minute: string;
}

/** The wall clock's day (`YYYY-MM-DD`), hour and minute in a zone, at a moment given in UTC. */
export function localMoment(instant: string, timeZone: string): LocalMoment {
  const written = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(instant));
  const [date = '', time = ''] = written.split(' ');
  const [hour = '', minute = ''] = time.split(':');
  return { date, hour: Number(hour), minute };
}

/**
 * From one moment to another by their own zone's clock: "14. märts 2027 kell 10.00–16.00",
 * "2027 m. kovo 14 d., 10.00–16.00 val.". The zone is named where it is foreign to the language's country.
 */
export function formatSession(
  session: { readonly start: string; readonly end: string; readonly timeZone: string },
  locale: Locale,
): string {
  const start = localMoment(session.start, session.timeZone);
  const end = localMoment(session.end, session.timeZone);
  const words =
    start.date === end.date
      ? dateForms[locale].at(
          formatDate(start.date, locale),
          `${clock(start, locale)}–${clock(end, locale)}`,
        )
      : `${dayAndTime(start, locale)}\u00a0– ${dayAndTime(end, locale)}`;
  return `${words}${zoneNote(session.start, session.timeZone, locale)}`;
}

function dayAndTime(moment: LocalMoment, locale: Locale): string {
  return dateForms[locale].at(formatDate(moment.date, locale), clock(moment, locale));
}

function clock({ hour, minute }: LocalMoment, locale: Locale): string {
  return dateForms[locale].time(hour, minute);
}

function zoneNote(instant: string, timeZone: string, locale: Locale): string {
  if (timeZone === localeFacts[locale].timeZone) return '';
  const country = countries.find((code) => countryFacts[code].timeZone === timeZone);
  const name =
    country === undefined
      ? namedByIntl(instant, timeZone, locale)
      : translator(locale)(`session.zone.${country}`);
  return ` (${name})`;
}

function namedByIntl(instant: string, timeZone: string, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(localeFacts[locale].bcp47, {
    timeZone,
    timeZoneName: 'longGeneric',
  }).formatToParts(new Date(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

import type { Event, Place, VirtualLocation } from 'schema-dts';
import { Temporal } from 'temporal-polyfill';
import type { Session } from 'content-schemas/card.ts';
import { countyOf } from 'content-schemas/counties.ts';
import type { Country } from 'content-schemas/countries.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';

import type { DataPlace } from './DataPlace.ts';

interface Surroundings {
  /** The original's language, for texts that the page's lacks. */
  readonly language: Locale;
  readonly country: Country;
  readonly place: DataPlace;
}

type SessionThing = Required<
  Pick<Event, 'startDate' | 'endDate' | 'eventStatus' | 'eventAttendanceMode' | 'inLanguage'>
> &
  Pick<Event, 'location'>;

/** When, where and how a session is held, and whether it is; times carry the offset of the session's own clocks. */
export function sessionData(session: Session, surroundings: Surroundings): SessionThing {
  const { start, end, timeZone, state, language, href } = session;
  const locations = [
    ...placeOf(session, surroundings),
    ...(href === undefined ? [] : [online(href)]),
  ];
  return {
    startDate: withOffset(start, timeZone),
    endDate: withOffset(end, timeZone),
    eventStatus:
      state === 'cancelled'
        ? 'https://schema.org/EventCancelled'
        : 'https://schema.org/EventScheduled',
    eventAttendanceMode: attendanceMode(session),
    inLanguage: language,
    ...(locations.length > 0 && { location: locations }),
  };
}

function attendanceMode({ href, place, county }: Session) {
  const isSomewhere = place !== undefined || county !== undefined;
  if (href === undefined) return 'https://schema.org/OfflineEventAttendanceMode' as const;
  return isSomewhere
    ? ('https://schema.org/MixedEventAttendanceMode' as const)
    : ('https://schema.org/OnlineEventAttendanceMode' as const);
}

/** The place by its name and county; a session whose place is not known yet is somewhere in its country. */
function placeOf(
  { place: venue, county, href }: Session,
  { language, country, place }: Surroundings,
): Place[] {
  const region = county && countyOf(county).name[place.locale];
  const name = venue ? inLocale(venue, place.locale, language).text : region;
  if (name === undefined && href !== undefined) return [];
  return [
    {
      '@type': 'Place',
      ...(name !== undefined && { name }),
      address: {
        '@type': 'PostalAddress',
        addressCountry: country,
        ...(region !== undefined && { addressRegion: region }),
      },
    },
  ];
}

function online(url: string): VirtualLocation {
  return { '@type': 'VirtualLocation', url };
}

/** `2027-03-14T10:00:00+02:00` */
function withOffset(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

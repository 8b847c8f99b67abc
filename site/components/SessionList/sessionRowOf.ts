import type { Session } from 'content-schemas/card.ts';
import { countyOf } from 'content-schemas/counties.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';
import type { SessionRow } from './sessionRow.ts';

/** A stored session as a row of the list; texts missing in the page's language come in the original's. */
export function sessionRowOf(session: Session, locale: Locale, original: Locale): SessionRow {
  const place = session.place && inLocale(session.place, locale, original);
  const note = session.note && inLocale(session.note, locale, original);
  return {
    start: session.start,
    end: session.end,
    timeZone: session.timeZone,
    state: session.state,
    place: place?.text,
    placeLang: place?.lang,
    county: session.county && countyOf(session.county).name[locale],
    online: session.href,
    language: session.language,
    note: note?.text,
    noteLang: note?.lang,
  };
}

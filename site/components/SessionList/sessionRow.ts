import type { Locale } from 'content-schemas/locales.ts';

/** One meeting of a training, as a list of dates shows it. */
export interface SessionRow {
  /** The two moments in UTC, and the zone whose clock is shown. */
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  readonly state: 'planned' | 'open' | 'waitingList' | 'full' | 'cancelled';
  readonly place?: string | undefined;
  readonly placeLang?: Locale | undefined;
  readonly county?: string | undefined;
  /** The address of a meeting online. */
  readonly online?: string | undefined;
  /** The code of the language of instruction. */
  readonly language?: string | undefined;
  readonly note?: string | undefined;
  readonly noteLang?: Locale | undefined;
  readonly hasPassed?: boolean | undefined;
  /** The file that adds the meeting to a calendar. */
  readonly calendarHref?: string | undefined;
}

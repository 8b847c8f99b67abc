import type { Field } from '../field.ts';
import { message } from '../message.ts';
import { choice } from '../fields/choice.ts';
import { county } from '../fields/county.ts';
import { instant } from '../fields/instant.ts';
import { languageCode } from '../fields/languageCode.ts';
import { localised } from '../fields/localised.ts';
import { object } from '../fields/object.ts';
import { optional } from '../fields/optional.ts';
import { timeZone } from '../fields/timeZone.ts';
import { webAddress } from '../fields/webAddress.ts';

/** Where a session stands; a cancelled one stays on the page, so that nobody travels for nothing. */
export const sessionStates = {
  planned: { et: 'Kavas', lt: 'Planuojama', en: 'Planned' },
  open: { et: 'Registreerumine avatud', lt: 'Registracija vyksta', en: 'Open for registration' },
  waitingList: { et: 'Ootejärjekord', lt: 'Laukiančiųjų sąrašas', en: 'Waiting list' },
  full: { et: 'Kohad täis', lt: 'Vietų nebėra', en: 'Fully booked' },
  cancelled: { et: 'Ära jäetud', lt: 'Atšaukta', en: 'Cancelled' },
} as const;

const parts = object({
  name: 'session',
  title: { et: 'Toimumisaeg', lt: 'Užsiėmimas', en: 'Session' },
  fields: {
    timeZone: timeZone(),
    start: instant({ title: { et: 'Algus', lt: 'Pradžia', en: 'Start' } }),
    end: instant({ title: { et: 'Lõpp', lt: 'Pabaiga', en: 'End' } }),
    county: optional(county()),
    place: optional(localised({ title: { et: 'Koht', lt: 'Vieta', en: 'Place' } })),
    href: optional(
      webAddress({
        title: {
          et: 'Veebikohtumise aadress',
          lt: 'Nuotolinio susitikimo adresas',
          en: 'Online address',
        },
      }),
    ),
    language: languageCode({
      title: { et: 'Õppekeel', lt: 'Mokymo kalba', en: 'Language of instruction' },
    }),
    state: choice({
      title: { et: 'Seis', lt: 'Būsena', en: 'State' },
      values: sessionStates,
      initial: 'planned',
    }),
    note: optional(localised({ title: { et: 'Märkus', lt: 'Pastaba', en: 'Note' }, lines: 2 })),
  },
  preview: { select: { title: 'start', timeZone: 'timeZone', subtitle: 'place.en' } },
});

/** One meeting of a training: when, where or online, in which language, and whether it still takes place. */
export function session() {
  return {
    ...parts,
    studio: {
      ...parts.studio,
      validation: (rule) => [rule.custom((value) => endsAfterStart(value) || endsFirst)],
    },
    parser: parts.parser.refine(endsAfterStart, {
      error: ({ input }) => `ends before it starts: ${spanOf(input)}`,
    }),
  } satisfies Field;
}

function endsAfterStart(value: unknown): boolean {
  const [start, end] = timesOf(value);
  return start === undefined || end === undefined || Date.parse(start) < Date.parse(end);
}

/** The two moments by the session's own clock, such as `14.03.2027 10:00 – 14.03.2027 09:00`. */
function spanOf(value: unknown): string {
  const zone =
    typeof value === 'object' && value !== null && 'timeZone' in value ? value.timeZone : undefined;
  const clock = new Intl.DateTimeFormat('et-EE', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: typeof zone === 'string' ? zone : 'UTC',
  });
  return timesOf(value)
    .map((moment) => (moment === undefined ? '?' : clock.format(new Date(moment)).replace(',', '')))
    .join(' – ');
}

function timesOf(value: unknown): readonly [string | undefined, string | undefined] {
  if (typeof value !== 'object' || value === null) return [undefined, undefined];
  const start = 'start' in value && typeof value.start === 'string' ? value.start : undefined;
  const end = 'end' in value && typeof value.end === 'string' ? value.end : undefined;
  return [start, end];
}

const endsFirst = message({
  et: 'Lõpp on enne algust. Paranda kellaajad.',
  lt: 'Pabaiga ankstesnė už pradžią. Pataisykite laiką.',
  en: 'The end is before the start. Correct the times.',
});

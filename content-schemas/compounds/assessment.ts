import { choice } from '../fields/choice.ts';
import { date } from '../fields/date.ts';
import { list } from '../fields/list.ts';
import { localised } from '../fields/localised.ts';
import { object } from '../fields/object.ts';
import { reference } from '../fields/reference.ts';
import { webAddress } from '../fields/webAddress.ts';

/** How far a recommendation has been carried out. */
export const assessmentStatuses = {
  notStarted: { et: 'Alustamata', lt: 'Nepradėta', en: 'Not started' },
  started: { et: 'Alustatud', lt: 'Pradėta', en: 'Started' },
  partly: { et: 'Osaliselt täidetud', lt: 'Iš dalies įgyvendinta', en: 'Partly fulfilled' },
  fulfilled: { et: 'Täidetud', lt: 'Įgyvendinta', en: 'Fulfilled' },
  setback: { et: 'Tagasiminek', lt: 'Padėtis pablogėjo', en: 'Setback' },
  unclear: { et: 'Ebaselge', lt: 'Neaišku', en: 'Unclear' },
} as const;

const evidence = object({
  name: 'evidence',
  title: { et: 'Tõend', lt: 'Įrodymas', en: 'Evidence' },
  fields: {
    title: localised({ title: { et: 'Nimetus', lt: 'Pavadinimas', en: 'Title' } }),
    href: webAddress({ title: { et: 'Aadress', lt: 'Adresas', en: 'Address' } }),
  },
  preview: { select: { title: 'title.en', subtitle: 'href' } },
});

/** What a coalition found on a day: the status, why, and what shows it. */
export function assessment() {
  return object({
    name: 'assessment',
    title: { et: 'Hinnang', lt: 'Vertinimas', en: 'Assessment' },
    fields: {
      date: date({ title: { et: 'Kuupäev', lt: 'Data', en: 'Date' } }),
      status: choice({
        title: { et: 'Seis', lt: 'Būsena', en: 'Status' },
        values: assessmentStatuses,
      }),
      note: localised({ title: { et: 'Põhjendus', lt: 'Pagrindimas', en: 'Why' }, lines: 3 }),
      evidence: list({ title: { et: 'Tõendid', lt: 'Įrodymai', en: 'Evidence' }, of: evidence }),
      assessedBy: reference({
        title: { et: 'Hindaja', lt: 'Vertintojas', en: 'Assessed by' },
        to: ['organisation'],
      }),
    },
    preview: { select: { title: 'date', subtitle: 'status' } },
  });
}

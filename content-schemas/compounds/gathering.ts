import { choice } from '../fields/choice.ts';
import { date } from '../fields/date.ts';
import { flag } from '../fields/flag.ts';
import { localised } from '../fields/localised.ts';
import { object } from '../fields/object.ts';
import { optional } from '../fields/optional.ts';
import { organisations } from './organisations.ts';

/** A meeting or seminar held in a project: when, on what, and who took part. */
export function gathering() {
  return object({
    name: 'gathering',
    title: {
      et: 'Kohtumine või seminar',
      lt: 'Susitikimas ar seminaras',
      en: 'Meeting or seminar',
    },
    fields: {
      kind: choice({
        title: { et: 'Liik', lt: 'Rūšis', en: 'Kind' },
        values: {
          meeting: { et: 'Kohtumine', lt: 'Susitikimas', en: 'Meeting' },
          seminar: { et: 'Seminar', lt: 'Seminaras', en: 'Seminar' },
        },
        initial: 'meeting',
      }),
      date: date({ title: { et: 'Kuupäev', lt: 'Data', en: 'Date' } }),
      subject: optional(localised({ title: { et: 'Teema', lt: 'Tema', en: 'Subject' }, lines: 2 })),
      participants: organisations({
        title: { et: 'Osalejad', lt: 'Dalyviai', en: 'Participants' },
      }),
      andOthers: flag({ title: { et: 'Ja teised', lt: 'Ir kiti', en: 'And others' } }),
    },
    preview: { select: { title: 'date', subtitle: 'subject.et' } },
  });
}

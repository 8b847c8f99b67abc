import { localised } from './localised.ts';
import { object } from './object.ts';
import { optional } from './optional.ts';
import { reference } from './reference.ts';

/** Who paid, and under which programme. */
export function funding() {
  return object({
    name: 'funding',
    title: { et: 'Rahastus', lt: 'Finansavimas', en: 'Funding' },
    fields: {
      organisation: reference({
        title: { et: 'Rahastaja', lt: 'Finansuotojas', en: 'Funder' },
        to: ['organisation'],
      }),
      programme: optional(
        localised({ title: { et: 'Programm', lt: 'Programa', en: 'Programme' } }),
      ),
    },
    preview: { select: { title: 'organisation.name.en', subtitle: 'programme.en' } },
  });
}

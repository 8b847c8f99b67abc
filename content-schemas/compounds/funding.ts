import { localised } from '../fields/localised.ts';
import { object } from '../fields/object.ts';
import { optional } from '../fields/optional.ts';
import { reference } from '../fields/reference.ts';

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

import { list } from '../list.ts';
import { object } from '../object.ts';
import { text } from '../text.ts';
import { block } from './block.ts';
import { prose } from './prose.ts';

/** Questions that open to their answers. */
export const accordion = block('accordion', {
  title: { et: 'Küsimused ja vastused', lt: 'Klausimai ir atsakymai', en: 'Questions and answers' },
  fields: {
    items: list({
      title: { et: 'Küsimused', lt: 'Klausimai', en: 'Questions' },
      min: 1,
      of: object({
        name: 'question',
        title: { et: 'Küsimus', lt: 'Klausimas', en: 'Question' },
        fields: {
          title: text({ title: { et: 'Küsimus', lt: 'Klausimas', en: 'Question' }, max: 140 }),
          body: prose({ title: { et: 'Vastus', lt: 'Atsakymas', en: 'Answer' } }),
        },
        preview: { select: { title: 'title' } },
      }),
    }),
  },
  preview: { select: { title: 'items.0.title' } },
});

import { list } from '../list.ts';
import { object } from '../object.ts';
import { optional } from '../optional.ts';
import { partialDate } from '../partialDate.ts';
import { text } from '../text.ts';
import { block } from './block.ts';
import { prose } from './prose.ts';

/** What happened when, each moment as exactly as it is known; shown in the order of time. */
export const timeline = block('timeline', {
  title: { et: 'Ajajoon', lt: 'Įvykių juosta', en: 'Timeline' },
  fields: {
    title: text({ title: { et: 'Pealkiri', lt: 'Antraštė', en: 'Heading' }, max: 80 }),
    items: list({
      title: { et: 'Sündmused', lt: 'Įvykiai', en: 'Events' },
      min: 1,
      of: object({
        name: 'event',
        title: { et: 'Sündmus', lt: 'Įvykis', en: 'Event' },
        fields: {
          from: partialDate({ title: { et: 'Aeg', lt: 'Laikas', en: 'When' } }),
          until: optional(partialDate({ title: { et: 'Kuni', lt: 'Iki', en: 'Until' } })),
          title: text({ title: { et: 'Mis juhtus', lt: 'Kas įvyko', en: 'What happened' } }),
          body: optional(prose({ title: { et: 'Lähemalt', lt: 'Plačiau', en: 'More' } })),
        },
        preview: { select: { title: 'title', subtitle: 'from' } },
      }),
    }),
  },
  preview: { select: { title: 'title', subtitle: 'items.0.title' } },
});

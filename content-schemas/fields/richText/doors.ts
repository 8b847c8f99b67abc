import { link } from '../../compounds/link.ts';
import { list } from '../list.ts';
import { object } from '../object.ts';
import { text } from '../text.ts';
import { block } from './block.ts';

/** Doors into the site, each for one kind of reader. */
export const doors = block('doors', {
  title: { et: 'Uksed', lt: 'Durys', en: 'Doors' },
  fields: {
    title: text({ title: { et: 'Pealkiri', lt: 'Antraštė', en: 'Heading' }, max: 80 }),
    items: list({
      title: { et: 'Uksed', lt: 'Durys', en: 'Doors' },
      min: 1,
      of: object({
        name: 'door',
        title: { et: 'Uks', lt: 'Durys', en: 'Door' },
        fields: {
          title: text({ title: { et: 'Kellele', lt: 'Kam skirta', en: 'For whom' }, max: 60 }),
          text: text({ title: { et: 'Tekst', lt: 'Tekstas', en: 'Text' }, lines: 2, max: 200 }),
          link: link({ title: { et: 'Link', lt: 'Nuoroda', en: 'Link' } }),
        },
        preview: { select: { title: 'title', subtitle: 'text' } },
      }),
    }),
  },
  preview: { select: { title: 'title' } },
});

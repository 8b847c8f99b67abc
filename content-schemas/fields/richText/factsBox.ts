import { list } from '../list.ts';
import { object } from '../object.ts';
import { text } from '../text.ts';
import { block } from './block.ts';

/** A few facts at a glance, each with its label. */
export const factsBox = block('factsBox', {
  title: { et: 'Faktikast', lt: 'Faktų langelis', en: 'Facts box' },
  fields: {
    title: text({ title: { et: 'Pealkiri', lt: 'Antraštė', en: 'Heading' }, max: 80 }),
    items: list({
      title: { et: 'Faktid', lt: 'Faktai', en: 'Facts' },
      min: 1,
      of: object({
        name: 'fact',
        title: { et: 'Fakt', lt: 'Faktas', en: 'Fact' },
        fields: {
          title: text({ title: { et: 'Mis', lt: 'Kas', en: 'What' }, max: 60 }),
          text: text({ title: { et: 'Väärtus', lt: 'Reikšmė', en: 'Value' }, lines: 2, max: 300 }),
        },
        preview: { select: { title: 'title', subtitle: 'text' } },
      }),
    }),
  },
  preview: { select: { title: 'title' } },
});

import { link } from '../../compounds/link.ts';
import { list } from '../list.ts';
import { text } from '../text.ts';
import { block } from './block.ts';

/** The first words of a home page, with one or two things to do. */
export const welcome = block('welcome', {
  title: { et: 'Tervitus', lt: 'Pasveikinimas', en: 'Welcome' },
  fields: {
    title: text({ title: { et: 'Pealkiri', lt: 'Antraštė', en: 'Heading' }, max: 90 }),
    text: text({ title: { et: 'Tekst', lt: 'Tekstas', en: 'Text' }, lines: 4, max: 400 }),
    links: list({
      title: { et: 'Lingid', lt: 'Nuorodos', en: 'Links' },
      of: link({ title: { et: 'Link', lt: 'Nuoroda', en: 'Link' } }),
    }),
  },
  preview: { select: { title: 'title' } },
});

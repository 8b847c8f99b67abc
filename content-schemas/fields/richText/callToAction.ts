import { link } from '../../compounds/link.ts';
import { optional } from '../optional.ts';
import { text } from '../text.ts';
import { block } from './block.ts';

/** One thing the reader can do next. */
export const callToAction = block('callToAction', {
  title: { et: 'Üleskutse', lt: 'Kvietimas veikti', en: 'Call to action' },
  fields: {
    title: text({ title: { et: 'Pealkiri', lt: 'Antraštė', en: 'Heading' }, max: 80 }),
    text: optional(text({ title: { et: 'Tekst', lt: 'Tekstas', en: 'Text' }, lines: 3, max: 300 })),
    link: link({ title: { et: 'Nupp', lt: 'Mygtukas', en: 'Button' } }),
  },
  preview: { select: { title: 'title', subtitle: 'link.label' } },
});

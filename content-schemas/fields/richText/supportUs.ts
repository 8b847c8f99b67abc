import { link } from '../../compounds/link.ts';
import { optional } from '../optional.ts';
import { text } from '../text.ts';
import { block } from './block.ts';

/** Asks readers for support; the site shows it only in languages whose coalition has bank details in the settings. */
export const supportUs = block('supportUs', {
  title: { et: 'Toeta meid', lt: 'Paremkite mus', en: 'Support us' },
  fields: {
    title: text({
      title: { et: 'Pealkiri', lt: 'Antraštė', en: 'Heading' },
      description: {
        et: 'Plokk ilmub lehele siis, kui saidi seadetes on ühenduse pangaandmed.',
        lt: 'Blokas puslapyje atsiranda tada, kai svetainės nustatymuose yra susivienijimo banko rekvizitai.',
        en: 'The block appears once the site settings have the coalition’s bank details.',
      },
      max: 80,
    }),
    text: optional(text({ title: { et: 'Tekst', lt: 'Tekstas', en: 'Text' }, lines: 3, max: 300 })),
    link: link({ title: { et: 'Nupp', lt: 'Mygtukas', en: 'Button' } }),
  },
  preview: { select: { title: 'title', subtitle: 'link.label' } },
});

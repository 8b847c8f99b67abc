import { country } from '../country.ts';
import { optional } from '../optional.ts';
import { text } from '../text.ts';
import { block } from './block.ts';

/** The bank details of a country's coalition, kept in one place, with a payment code. */
export const bankAccount = block('bankAccount', {
  title: { et: 'Pangaandmed', lt: 'Banko rekvizitai', en: 'Bank details' },
  fields: {
    title: text({ title: { et: 'Pealkiri', lt: 'Antraštė', en: 'Heading' }, max: 80 }),
    country: country(),
    text: optional(
      text({
        title: {
          et: 'Kuni pangaandmeid ei ole',
          lt: 'Kol rekvizitų nėra',
          en: 'As long as there are none',
        },
        description: {
          et: 'Näidatakse siis, kui seadetes ei ole veel kontonumbrit.',
          lt: 'Rodoma, kol nustatymuose dar nėra sąskaitos numerio.',
          en: 'Shown as long as the settings have no account number.',
        },
        lines: 2,
        max: 300,
      }),
    ),
  },
  preview: { select: { title: 'title', subtitle: 'country' } },
});

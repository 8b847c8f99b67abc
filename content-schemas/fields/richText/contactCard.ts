import { reference } from '../reference.ts';
import { block } from './block.ts';

/** A contact shown as a card, its numbers kept in one place. */
export const contactCard = block('contactCard', {
  title: { et: 'Kontakt', lt: 'Kontaktas', en: 'Contact' },
  fields: {
    contact: reference({
      title: { et: 'Kontakt', lt: 'Kontaktas', en: 'Contact' },
      to: ['contact'],
    }),
  },
  preview: { select: { title: 'contact.label.et' } },
});

import { optional } from '../optional.ts';
import { text } from '../text.ts';
import { block } from './block.ts';

/** Somebody's words, set apart, with who said them. */
export const quotation = block('quotation', {
  title: { et: 'Esile tõstetud tsitaat', lt: 'Išskirta citata', en: 'Pull quote' },
  fields: {
    text: text({ title: { et: 'Tsitaat', lt: 'Citata', en: 'Quotation' }, lines: 3, max: 400 }),
    credit: optional(
      text({ title: { et: 'Kelle sõnad', lt: 'Kieno žodžiai', en: 'Whose words' }, max: 100 }),
    ),
  },
  preview: { select: { title: 'text', subtitle: 'credit' } },
});

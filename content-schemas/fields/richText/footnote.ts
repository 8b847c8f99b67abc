import { optional } from '../optional.ts';
import { text } from '../text.ts';
import { webAddress } from '../webAddress.ts';
import { block } from './block.ts';

/** A source or an aside, numbered in the text and listed at its end. */
export const footnote = block('footnote', {
  title: { et: 'Joonealune märkus', lt: 'Išnaša', en: 'Footnote' },
  fields: {
    text: text({ title: { et: 'Märkus', lt: 'Pastaba', en: 'Note' }, lines: 2, max: 300 }),
    href: optional(
      webAddress({
        title: { et: 'Allika aadress', lt: 'Šaltinio adresas', en: 'Address of the source' },
      }),
    ),
  },
  preview: { select: { title: 'text' } },
});

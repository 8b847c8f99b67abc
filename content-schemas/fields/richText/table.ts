import { z } from 'zod';

import type { Field } from '../../field.ts';
import { list } from '../list.ts';
import { object } from '../object.ts';
import { text } from '../text.ts';
import { block } from './block.ts';

const cell = {
  studio: { type: 'string', title: { et: 'Lahter', lt: 'Langelis', en: 'Cell' } },
  groq: (path) => path,
  parser: z.string(),
  required: false,
} satisfies Field;

/** A table whose first row holds the headings. */
export const table = block('table', {
  title: { et: 'Tabel', lt: 'Lentelė', en: 'Table' },
  fields: {
    title: text({ title: { et: 'Tabeli pealkiri', lt: 'Lentelės antraštė', en: 'Caption' } }),
    rows: list({
      title: { et: 'Read', lt: 'Eilutės', en: 'Rows' },
      description: {
        et: 'Esimene rida on päis.',
        lt: 'Pirmoji eilutė yra antraštė.',
        en: 'The first row holds the headings.',
      },
      min: 2,
      repeats: true,
      of: object({
        name: 'row',
        title: { et: 'Rida', lt: 'Eilutė', en: 'Row' },
        fields: {
          cells: list({
            title: { et: 'Lahtrid', lt: 'Langeliai', en: 'Cells' },
            repeats: true,
            min: 1,
            of: cell,
          }),
        },
        preview: { select: { title: 'cells.0', subtitle: 'cells.1' } },
      }),
    }),
  },
  preview: { select: { title: 'title' } },
});

import { z } from 'zod';

import type { Field } from '../field.ts';
import { message } from '../message.ts';
import { parseUnSymbol } from '../unSymbol.ts';

/** The symbol of a UN document, old style or new, such as `CRC/C/EST/CO/5-7`. */
export function unSymbol() {
  return {
    studio: {
      type: 'string',
      title: { et: 'ÜRO dokumendi tähis', lt: 'JT dokumento žymuo', en: 'UN symbol' },
      validation: (rule) => [
        rule.custom((value) => typeof value !== 'string' || isSymbol(value) || unknownStyle),
      ],
    },
    groq: (path) => path,
    parser: z.string().refine(isSymbol, { error: 'must be a UN symbol such as CRC/C/EST/CO/5-7' }),
    required: true,
  } satisfies Field;
}

function isSymbol(value: string): boolean {
  return parseUnSymbol(value) !== undefined;
}

const unknownStyle = message({
  et: 'Kirjuta tähis nii, nagu see ÜRO dokumendil on, näiteks CRC/C/EST/CO/5-7.',
  lt: 'Rašykite žymenį taip, kaip jis nurodytas JT dokumente, pavyzdžiui, CRC/C/LTU/CO/5-6.',
  en: 'Write the symbol as it stands on the UN document, such as CRC/C/EST/CO/5-7.',
});

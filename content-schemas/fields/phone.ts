import { z } from 'zod';

import type { Field, Labels } from '../field.ts';
import { message } from '../message.ts';

/** Short numbers (112, 116 111), freephone numbers as dialled at home, or international ones that start with +. */
const pattern = /^(?:\+\d[\d ]{5,16}|1\d{2}|116 ?\d{3}|0 ?800[\d ]{4,8})$/;

/** A phone number as people dial it, spaces allowed. */
export function phone(labels: Labels) {
  return {
    studio: {
      ...labels,
      type: 'string',
      validation: (rule) => [rule.regex(pattern).error(notDiallable)],
    },
    groq: (path) => path,
    parser: z
      .string()
      .regex(pattern, { error: 'must be a number such as +372 600 0000 or 116 111' }),
    required: true,
  } satisfies Field;
}

const notDiallable = message({
  et: 'Kirjuta number kujul +372 600 0000 või lühinumber, näiteks 116 111.',
  lt: 'Rašykite numerį taip: +370 600 00000, arba trumpąjį numerį, pavyzdžiui, 116 111. Numeriai, prasidedantys 8, nebeveikia.',
  en: 'Write the number as +372 600 0000, or a short number such as 116 111.',
});

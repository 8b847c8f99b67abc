import { z } from 'zod';

import type { Field, Labels } from '../field.ts';
import { message } from '../message.ts';

/** A whole number from zero up. */
export function wholeNumber(labels: Labels) {
  return {
    studio: {
      ...labels,
      type: 'number',
      validation: (rule) => [rule.integer().min(0).error(notWhole)],
    },
    groq: (path) => path,
    parser: z.int().min(0),
    required: true,
  } satisfies Field;
}

const notWhole = message({
  et: 'Sisesta täisarv, mis ei ole väiksem kui 0.',
  lt: 'Įrašykite sveikąjį skaičių, ne mažesnį už 0.',
  en: 'Enter a whole number, 0 or more.',
});

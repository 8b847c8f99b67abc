import { z } from 'zod';

import type { Field, Labels } from '../field.ts';
import { message } from '../message.ts';

const pattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** A year, a month or a day, as exactly as it is known: `2023`, `2023-11` or `2024-02-05`. */
export function partialDate(labels: Labels) {
  return {
    studio: {
      ...labels,
      type: 'string',
      placeholder: '2027-03-14',
      validation: (rule) => [rule.regex(pattern).error(malformed)],
    },
    groq: (path) => path,
    parser: z
      .string()
      .regex(pattern, { error: 'must be a year, month or day: 2023, 2023-11 or 2024-02-05' }),
    required: true,
  } satisfies Field;
}

const malformed = message({
  et: 'Kirjuta aasta, kuu või päev: 2023, 2023-11 või 2024-02-05.',
  lt: 'Rašykite metus, mėnesį arba dieną: 2023, 2023-11 arba 2024-02-05.',
  en: 'Write a year, a month or a day: 2023, 2023-11 or 2024-02-05.',
});

import { z } from 'zod';

import type { Field, Labels } from '../field.ts';

/** A day, as `YYYY-MM-DD`. */
export function date(labels: Labels) {
  return {
    studio: { ...labels, type: 'date', options: { dateFormat: 'YYYY-MM-DD' } },
    groq: (path) => path,
    parser: z.iso.date({ error: 'must be a day such as 2027-03-14' }),
    required: true,
  } satisfies Field;
}

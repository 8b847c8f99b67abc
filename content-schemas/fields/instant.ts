import { z } from 'zod';

import type { Field, Labels } from '../field.ts';

/** A moment in time, stored in UTC as ISO 8601; the form shows it in the zone of the field beside it. */
export function instant(labels: Labels) {
  return {
    studio: { ...labels, type: 'datetime', options: { timeStep: 15, input: 'instant' } },
    groq: (path) => path,
    parser: z.iso.datetime({ error: 'must be a moment such as 2027-03-14T08:00:00Z' }),
    required: true,
  } satisfies Field;
}

import { z } from 'zod';

import type { Field, Labels } from '../field.ts';

/** Yes or no; nothing said is no. */
export function flag(labels: Labels) {
  return {
    studio: { ...labels, type: 'boolean', initialValue: false },
    groq: (path) => path,
    parser: z
      .boolean()
      .nullish()
      .transform((value) => value ?? false),
    required: false,
  } satisfies Field;
}

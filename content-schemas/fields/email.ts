import { z } from 'zod';

import type { Field, Labels } from '../field.ts';

/** An e-mail address. */
export function email(labels: Labels) {
  return {
    studio: { ...labels, type: 'email' },
    groq: (path) => path,
    parser: z.email({ error: 'must be an e-mail address such as info@example.org' }),
    required: true,
  } satisfies Field;
}

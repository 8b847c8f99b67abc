import type { z } from 'zod';

import type { Field } from '../field.ts';

/** The same field without the demand for a value: the only place where GROQ's null becomes undefined. */
export function optional<Parser extends z.ZodType>(field: Field<Parser>) {
  return {
    ...field,
    required: false,
    parser: field.parser.nullish().transform((value) => value ?? undefined),
  } satisfies Field;
}

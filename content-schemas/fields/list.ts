import { z } from 'zod';

import type { Field, Labels } from '../field.ts';
import { message } from '../message.ts';

interface ListOptions<Parser extends z.ZodType> extends Labels {
  readonly of: Field<Parser>;
  /** How many there must be at least; none unless said. */
  readonly min?: number;
  /** Whether the same value may stand twice. */
  readonly repeats?: boolean;
}

/** Several values of one kind, in the editor's order; no list is an empty list. */
export function list<Parser extends z.ZodType>(options: ListOptions<Parser>) {
  const { of, min = 0, repeats = false, ...labels } = options;
  return {
    studio: {
      ...labels,
      type: 'array',
      of: [of.studio],
      validation: (rule) => [
        ...(min > 0 ? [rule.required().min(min).error(tooFew(min))] : []),
        ...(repeats ? [] : [rule.unique()]),
      ],
    },
    groq: (path: string) => of.groq(`${path}[]`),
    parser: z
      .array(of.parser)
      .nullish()
      .transform((items) => items ?? [])
      .refine((items) => items.length >= min, {
        error: `has too few entries: it needs at least ${String(min)}`,
      }),
    required: false,
  } satisfies Field;
}

function tooFew(min: number) {
  return message({
    et: `Lisa vähemalt ${String(min)}.`,
    lt: `Pridėkite bent ${String(min)}.`,
    en: `Add at least ${String(min)}.`,
  });
}

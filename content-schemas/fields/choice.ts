import { z } from 'zod';

import type { Field, Labels } from '../field.ts';
import type { Localised } from '../locales.ts';

interface ChoiceOptions<Value extends string> extends Labels {
  /** What can be chosen, with its name in every language, in the order of the form. */
  readonly values: Readonly<Record<Value, Localised>>;
  readonly initial?: NoInfer<Value>;
}

/** One of a fixed list of values. */
export function choice<Value extends string>(options: ChoiceOptions<Value>) {
  const { values, initial, ...labels } = options;
  const names = Object.entries<Localised>(values);
  const isValue = (value: unknown): value is Value => names.some(([name]) => name === value);
  return {
    studio: {
      ...labels,
      type: 'string',
      options: {
        list: names.map(([value, title]) => ({ value, title })),
        layout: names.length > 5 ? 'dropdown' : 'radio',
      },
      ...(initial === undefined ? {} : { initialValue: initial }),
    },
    groq: (path: string) => path,
    parser: z.string().refine(isValue, {
      error: `must be one of ${names.map(([name]) => `"${name}"`).join(', ')}`,
    }),
    required: true,
  } satisfies Field;
}

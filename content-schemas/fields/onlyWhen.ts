import type { z } from 'zod';

import type { Field, FormState } from '../field.ts';

type Beside = Readonly<Record<string, unknown>>;

/**
 * The same field, in the form only while the fields beside it call for it. It stays where it has a value already,
 * so that nothing is stored that nobody sees.
 */
export function onlyWhen<Parser extends z.ZodType>(
  isCalledFor: (beside: Beside) => boolean,
  field: Field<Parser>,
) {
  const hidden = ({ parent, value }: FormState) =>
    (value === undefined || value === null) && !isCalledFor(membersOf(parent));
  return { ...field, studio: { ...field.studio, hidden } } satisfies Field;
}

function membersOf(value: unknown): Beside {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

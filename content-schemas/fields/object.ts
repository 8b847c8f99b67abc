import { z } from 'zod';

import type { Field, Fields, Labels } from '../field.ts';
import { parsersOf, projectionOf, studioFieldsOf } from '../fold.ts';

interface ObjectOptions<Named extends Fields> extends Labels {
  /** The stored `_type`, wherever several shapes share one list. */
  readonly name?: string;
  readonly fields: Named;
  /** Which stored paths the Studio shows of a collapsed item. */
  readonly preview?: Readonly<Record<string, unknown>>;
}

/** Several fields that belong together. */
export function object<Named extends Fields>({ fields, ...studio }: ObjectOptions<Named>) {
  return {
    studio: { ...studio, type: 'object', fields: studioFieldsOf(fields) },
    groq: (path: string) => `${path}{${projectionOf(fields)}}`,
    parser: z.object(parsersOf(fields)),
    required: true,
  } satisfies Field;
}

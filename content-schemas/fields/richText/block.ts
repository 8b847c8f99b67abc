import { z } from 'zod';

import type { Fields, Labels } from '../../field.ts';
import { parsersOf, projectionOf, studioFieldsOf } from '../../fold.ts';

interface BlockOptions<Named extends Fields> extends Labels {
  readonly fields: Named;
  readonly preview?: Readonly<Record<string, unknown>>;
}

/** One shape that may stand between the paragraphs of a rich text, told apart by its `_type`. */
export function block<const Name extends string, Named extends Fields>(
  name: Name,
  { fields, ...studio }: BlockOptions<Named>,
) {
  return {
    name,
    studio: { ...studio, name, type: 'object', fields: studioFieldsOf(fields) },
    projection: projectionOf(fields),
    parser: z.object({ _key: z.string(), _type: z.literal(name), ...parsersOf(fields) }),
  };
}

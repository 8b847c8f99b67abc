import { extractSchema } from '@sanity/schema/_internal';
import type { SchemaType } from 'groq-js';
import { createSchema } from 'sanity';

import { schemaTypes } from 'content-schemas/schemaTypes.ts';

/** What Sanity itself makes of our definitions, with required fields taken at their word. */
export function studioSchema(types: unknown[] = schemaTypes('en')): SchemaType {
  const schema = createSchema({ name: 'koda', types });
  return extractSchema(schema, { enforceRequiredFields: true });
}

import { parse, typeEvaluate, type TypeNode } from 'groq-js';
import { describe, expect, it } from 'vitest';

import { contentTypes } from 'content-schemas/contentTypes.ts';

import { acceptedBy, disagreements } from './disagreements.ts';
import { studioSchema } from './studioSchema.ts';

const schema = studioSchema();

function answerOf(name: string, projection: string): TypeNode {
  const type = typeEvaluate(parse(`*[_type == "${name}"]{${projection}}`), schema);
  if (type.type !== 'array')
    throw new Error(`The projection of "${name}" evaluates to ${type.type}.`);
  return type.of;
}

describe('contentTypes', () => {
  it.each(Object.values(contentTypes))('agree in form, question and parser: $name', (type) => {
    expect(disagreements(answerOf(type.name, type.projection), acceptedBy(type.parser))).toEqual(
      [],
    );
  });
});

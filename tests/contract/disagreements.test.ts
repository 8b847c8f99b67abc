import { parse, typeEvaluate } from 'groq-js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { acceptedBy, disagreements } from './disagreements.ts';
import { studioSchema } from './studioSchema.ts';

interface Rule {
  required: () => Rule;
}

/** A small type with one agreement between its three faces; every test breaks it in one place. */
const form = {
  name: 'stall',
  type: 'document',
  fields: [
    { name: 'title', type: 'string', validation: (rule: Rule) => rule.required() },
    { name: 'note', type: 'string' },
    {
      name: 'state',
      type: 'string',
      options: { list: ['open', 'closed'] },
      validation: (rule: Rule) => rule.required(),
    },
    {
      name: 'visits',
      type: 'array',
      of: [
        {
          type: 'object',
          name: 'visit',
          fields: [{ name: 'day', type: 'date', validation: (rule: Rule) => rule.required() }],
        },
      ],
    },
  ],
};
const projection = 'title, note, state, visits[]{day}';
const parser = z.object({
  title: z.string(),
  note: z.string().nullish(),
  state: z.enum(['open', 'closed']),
  visits: z.array(z.object({ day: z.string() })).nullish(),
});
const schema = studioSchema([form]);

function compare(question: string, accepts: z.ZodType): string[] {
  const type = typeEvaluate(parse(`*[_type == "stall"]{${question}}`), schema);
  return type.type === 'array' ? disagreements(type.of, acceptedBy(accepts)) : ['not a list'];
}

describe('disagreements', () => {
  it('finds none where form, question and parser agree', () => {
    expect(compare(projection, parser)).toEqual([]);
  });

  it('notices a parser that refuses what the form leaves empty', () => {
    expect(compare(projection, parser.extend({ note: z.string() }))).toEqual([
      '.note: null may arrive, but is refused',
    ]);
  });

  it('notices an option that the parser does not know', () => {
    expect(compare(projection, parser.extend({ state: z.enum(['open']) }))).toEqual([
      '.state: "closed" may arrive, but only open is accepted',
    ]);
  });

  it('notices another type', () => {
    expect(compare(projection, parser.extend({ title: z.number() }))).toEqual([
      '.title: string arrives, but number is expected',
    ]);
  });

  it('notices a misspelt name in the question', () => {
    expect(compare(projection.replace('title', '"title": titel'), parser)).toEqual([
      '.title: null may arrive, but is refused',
    ]);
  });

  it('notices what is parsed but not read, and read but not parsed', () => {
    expect(compare('title, "remark": note, state, visits[]{day}', parser)).toEqual([
      '.note: parsed, but not read',
      '.remark: read, but not parsed',
    ]);
  });

  it('notices a drift inside a nested object', () => {
    const drifted = parser.extend({ visits: z.array(z.object({ day: z.number() })).nullish() });
    expect(compare(projection, drifted)).toEqual([
      '.visits[].day: string arrives, but number is expected',
    ]);
  });

  it('notices an object where a list is expected', () => {
    expect(compare('title, note, state, "visits": visits[0]{day}', parser)).toEqual([
      '.visits: object may arrive, but none of array, null fits',
    ]);
  });
});

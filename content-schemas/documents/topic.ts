import type { z } from 'zod';

import { localisedType } from '../contentType.ts';
import { localised } from '../fields/localised.ts';
import { optional } from '../fields/optional.ts';

/** A subject under which documents of every type are found. */
export const topic = localisedType({
  name: 'topic',
  title: { et: 'Teema', lt: 'Tema', en: 'Topic' },
  fields: {
    name: localised({ title: { et: 'Nimetus', lt: 'Pavadinimas', en: 'Name' } }),
    explanation: optional(
      localised({ title: { et: 'Selgitus', lt: 'Paaiškinimas', en: 'Explanation' }, lines: 3 }),
    ),
  },
  preview: { select: { title: 'name.et', subtitle: 'name.en' } },
});

export type Topic = z.infer<typeof topic.parser>;

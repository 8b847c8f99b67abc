import { z } from 'zod';

import type { Field, Labels } from '../../field.ts';
import { paragraphParser, paragraphProjection, paragraphStudio } from './paragraph.ts';

/** Paragraphs and lists inside a block: marks and links, but no headings and no blocks of its own. */
export function prose(labels: Labels) {
  return {
    studio: { ...labels, type: 'array', of: [paragraphStudio(false)] },
    groq: (path) => `${path}[]{_key, _type, ${paragraphProjection}}`,
    parser: z.array(paragraphParser).min(1),
    required: true,
  } satisfies Field;
}

export type Prose = z.infer<ReturnType<typeof prose>['parser']>;

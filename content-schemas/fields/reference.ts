import { z } from 'zod';

import type { Field, Labels } from '../field.ts';

interface ReferenceOptions extends Labels {
  /** The content types that may be referred to. */
  readonly to: readonly string[];
  /** Whether the target is translated by document: then only originals are offered. */
  readonly originals?: boolean;
}

/** A reference to another document by its id; `site/content` turns it into a card of the page's language. */
export function reference({ to, originals = false, ...labels }: ReferenceOptions) {
  return {
    studio: {
      ...labels,
      type: 'reference',
      to: to.map((type) => ({ type })),
      ...(originals ? { options: { filter: '!defined(translationOf)' } } : {}),
    },
    groq: (path) => `${path}{"ref": _ref}`,
    parser: z.object({ ref: z.string().min(1) }),
    required: true,
  } satisfies Field;
}

/** What a reference reads as. */
export interface Reference {
  readonly ref: string;
}

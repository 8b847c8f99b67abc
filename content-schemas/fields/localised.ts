import type { Rule } from '@sanity/types';
import { z } from 'zod';

import type { Field, Labels } from '../field.ts';
import { localeFacts, locales, type Localised } from '../locales.ts';
import { message } from '../message.ts';
import { textWarnings } from '../warnings/textWarnings.ts';

interface LocalisedOptions extends Labels {
  readonly lines?: number;
}

/** A value inside a fact that readers read: one text per language, at least one of them written. */
export function localised({ lines = 1, ...labels }: LocalisedOptions) {
  return {
    studio: {
      ...labels,
      type: 'object',
      options: { columns: 1, input: 'localised' },
      fields: locales.map((locale) => ({
        name: locale,
        title: inEveryLanguage(localeFacts[locale].name),
        ...(lines === 1 ? { type: 'string' } : { type: 'text', rows: lines }),
        validation: (rule: Rule) => textWarnings(rule),
      })),
      validation: (rule) => [rule.custom((value) => hasSomeLanguage(value) || noLanguage)],
    },
    groq: (path) => `${path}{et, lt, en}`,
    parser: z
      .object({ et: oneLanguage, lt: oneLanguage, en: oneLanguage })
      .refine(hasSomeLanguage, { error: 'has no text in any language: write it in at least one' }),
    required: true,
  } satisfies Field;
}

/** A text that may be missing in some languages; `inLocale` picks one and says in which language it stands. */
export type LocalisedText = z.infer<ReturnType<typeof localised>['parser']>;

const oneLanguage = z
  .string()
  .trim()
  .nullish()
  .transform((text) => (text === '' ? undefined : (text ?? undefined)));

function hasSomeLanguage(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).some(([key, text]) => !key.startsWith('_') && Boolean(text));
}

const noLanguage = message({
  et: 'Kirjuta tekst vähemalt ühes keeles.',
  lt: 'Parašykite tekstą bent viena kalba.',
  en: 'Write the text in at least one language.',
});

function inEveryLanguage(text: string): Localised {
  return { et: text, lt: text, en: text };
}

import { z } from 'zod';

import type { Field, Labels } from '../field.ts';
import { message } from '../message.ts';
import { textWarnings } from '../warnings/textWarnings.ts';

interface TextOptions extends Labels {
  /** The longest sensible length in characters; the Studio warns beyond it. */
  readonly max?: number;
  /** How many lines the form shows; more than one makes it plain text with line breaks. */
  readonly lines?: number;
}

/** Plain text on one line, or on several: never empty. */
export function text({ max = 120, lines = 1, ...labels }: TextOptions) {
  return {
    studio: {
      ...labels,
      ...(lines === 1 ? { type: 'string' } : { type: 'text', rows: lines }),
      options: { counter: max },
      validation: (rule) => [rule.max(max).warning(tooLong(max)), ...textWarnings(rule)],
    },
    groq: (path) => path,
    parser: z.string().trim().min(1),
    required: true,
  } satisfies Field;
}

function tooLong(max: number) {
  return message({
    et: `Hoia tekst kuni ${String(max)} tähemärgi pikkune, siis mahub see igale poole ära.`,
    lt: `Rašykite ne daugiau kaip ${String(max)} ženklų, kad tekstas visur tilptų.`,
    en: `Keep this to ${String(max)} characters so that it fits everywhere.`,
  });
}

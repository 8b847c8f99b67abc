import { z } from 'zod';

import type { Field, Labels } from '../field.ts';
import { message } from '../message.ts';

/** A moment in time, stored in UTC as ISO 8601; the form shows it in the zone of the field beside it. */
export function instant(labels: Labels) {
  return {
    studio: {
      ...labels,
      type: 'datetime',
      options: { timeStep: 15, input: 'instant' },
      validation: (rule) => [rule.custom((value) => isMoment(value) || noMoment)],
    },
    groq: (path) => path,
    parser: z.iso.datetime({ error: 'must be a moment such as 2027-03-14T08:00:00Z' }),
    required: true,
  } satisfies Field;
}

/** False for a local time that the form keeps because clocks skip it or pass it twice: it has no zone. */
function isMoment(value: unknown): boolean {
  return typeof value !== 'string' || value.endsWith('Z');
}

const noMoment = message({
  et: 'Sellist kellaaega ei ole või on neid kaks, sest kella keeratakse. Vali tund varem või hiljem.',
  lt: 'Tokio laiko nėra arba jis kartojasi, nes sukamas laikrodis. Pasirinkite valanda anksčiau arba vėliau.',
  en: 'The clocks change then, so this time does not exist or comes twice. Choose an hour earlier or later.',
});

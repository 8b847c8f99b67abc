import type { Field } from '../field.ts';
import { message } from '../message.ts';
import { object } from '../fields/object.ts';
import { optional } from '../fields/optional.ts';
import { partialDate } from '../fields/partialDate.ts';

const parts = object({
  name: 'period',
  title: { et: 'Periood', lt: 'Laikotarpis', en: 'Period' },
  fields: {
    from: partialDate({ title: { et: 'Algus', lt: 'Pradžia', en: 'From' } }),
    until: optional(partialDate({ title: { et: 'Lõpp', lt: 'Pabaiga', en: 'Until' } })),
  },
  preview: { select: { title: 'from', subtitle: 'until' } },
});

/** A stretch of time, both ends included and as exact as they are known; without an end it still goes on. */
export function period() {
  return {
    ...parts,
    studio: {
      ...parts.studio,
      validation: (rule) => [rule.custom((value) => isForward(value) || backwards)],
    },
    parser: parts.parser.refine(isForward, { error: 'ends before it starts' }),
  } satisfies Field;
}

function isForward(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (!('from' in value) || !('until' in value)) return true;
  const { from, until } = value;
  if (typeof from !== 'string' || typeof until !== 'string') return true;
  const known = Math.min(from.length, until.length);
  return from.slice(0, known) <= until.slice(0, known);
}

const backwards = message({
  et: 'Periood lõpeb enne, kui algab. Paranda kuupäevad.',
  lt: 'Laikotarpis baigiasi anksčiau, nei prasideda. Pataisykite datas.',
  en: 'The period ends before it starts. Correct the dates.',
});

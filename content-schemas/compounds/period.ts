import type { Field } from '../field.ts';
import { message } from '../message.ts';
import { date } from '../fields/date.ts';
import { object } from '../fields/object.ts';
import { optional } from '../fields/optional.ts';

const parts = object({
  name: 'period',
  title: { et: 'Periood', lt: 'Laikotarpis', en: 'Period' },
  fields: {
    from: date({ title: { et: 'Algus', lt: 'Pradžia', en: 'From' } }),
    until: optional(date({ title: { et: 'Lõpp', lt: 'Pabaiga', en: 'Until' } })),
  },
  preview: { select: { title: 'from', subtitle: 'until' } },
});

/** A stretch of days, both ends included; without an end it still goes on. */
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
  return typeof from !== 'string' || typeof until !== 'string' || from <= until;
}

const backwards = message({
  et: 'Periood lõpeb enne, kui algab. Paranda kuupäevad.',
  lt: 'Laikotarpis baigiasi anksčiau, nei prasideda. Pataisykite datas.',
  en: 'The period ends before it starts. Correct the dates.',
});

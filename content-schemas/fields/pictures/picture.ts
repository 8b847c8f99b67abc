import { z } from 'zod';

import type { Field, Fields, Labels } from '../../field.ts';
import { latestDay } from '../../countries.ts';
import { parsersOf, projectionOf, studioFieldsOf } from '../../fold.ts';
import { message } from '../../message.ts';
import { consentProblem } from '../../warnings/consentProblem.ts';
import { choice } from '../choice.ts';
import { date } from '../date.ts';
import { onlyWhen } from '../onlyWhen.ts';
import { optional } from '../optional.ts';

interface PictureOptions<Named extends Fields> extends Labels {
  /** The stored `_type`, where pictures share a list with other shapes. */
  readonly name?: string;
  /** What goes with the picture: its alternative text, its credit. */
  readonly fields: Named;
}

/** In what shapes an editor sees the chosen part; their names are the same in every language. */
const previews = [
  { title: '3:4', aspectRatio: 3 / 4 },
  { title: '1:1', aspectRatio: 1 },
  { title: '16:9', aspectRatio: 16 / 9 },
];

const fraction = z.number().min(0).max(1);
const crop = z.object({ top: fraction, bottom: fraction, left: fraction, right: fraction });

/** Who can be recognised in a picture, and until when they (or their parents) agreed to be shown. */
const people = {
  shows: choice({
    title: { et: 'Kes on pildil', lt: 'Ar matyti žmonių', en: 'Who is in the picture' },
    values: {
      nobody: {
        et: 'Kedagi ei ole võimalik ära tunda',
        lt: 'Nė vieno žmogaus atpažinti negalima',
        en: 'Nobody who could be recognised',
      },
      person: {
        et: 'Äratuntav inimene, kellelt on luba',
        lt: 'Atpažįstamas žmogus, davęs sutikimą',
        en: 'A person who can be recognised and has agreed',
      },
    },
    initial: 'nobody',
  }),
  consentUntil: onlyWhen(
    ({ shows }) => shows === 'person',
    optional(
      date({
        title: {
          et: 'Luba kehtib kuni',
          lt: 'Sutikimas galioja iki',
          en: 'Consent is valid until',
        },
      }),
    ),
  ),
};

/** A picture with what belongs to it; the answer carries the asset's id, which tells its size in pixels, and the crop. */
export function picture<Named extends Fields>({ fields, ...labels }: PictureOptions<Named>) {
  return {
    studio: {
      ...labels,
      type: 'image',
      options: { hotspot: { previews }, accept: 'image/png,image/jpeg,image/webp,image/svg+xml' },
      fields: studioFieldsOf({ ...fields, ...people }),
      validation: (rule) => [
        rule.assetRequired().error(noPicture),
        rule.custom((value) => consentWarning(value)).warning(),
      ],
    },
    groq: (path: string) => `${path}{${pictureMembers(fields)}}`,
    parser: z.object({
      asset: z
        .string({ error: 'has no picture: upload one, or remove the field' })
        .regex(/^image-[^-]+-\d+x\d+-[a-z]+$/),
      crop: crop.nullish().transform((value) => value ?? undefined),
      ...parsersOf({ ...fields, ...people }),
    }),
    required: true,
  } satisfies Field;
}

/** What is read of a picture: its asset's id, its crop, and what goes with it. */
export function pictureMembers(fields: Fields): string {
  const own = projectionOf({ ...fields, ...people });
  return `"asset": asset._ref, "crop": crop{top, bottom, left, right}, ${own}`;
}

function consentWarning(value: unknown) {
  const problem = consentProblem(value, latestDay(new Date()));
  return problem === undefined || consentMessages[problem];
}

const noPicture = message({
  et: 'Laadi pilt üles.',
  lt: 'Įkelkite paveikslėlį.',
  en: 'Upload a picture.',
});
const consentMessages = {
  missing: message({
    et: 'Märgi, kuni millise kuupäevani kehtib pildil oleva inimese luba.',
    lt: 'Nurodykite, iki kada galioja pavaizduoto žmogaus sutikimas.',
    en: 'Say until which date the consent of the person in the picture is valid.',
  }),
  over: message({
    et: 'Pildil oleva inimese luba on lõppenud. Küsi uus luba või vali teine pilt.',
    lt: 'Pavaizduoto žmogaus sutikimas nebegalioja. Gaukite naują sutikimą arba pasirinkite kitą paveikslėlį.',
    en: 'The consent of the person in the picture has ended. Ask again, or choose another picture.',
  }),
};

import { z } from 'zod';

import type { Field, Labels } from '../../field.ts';
import { squareCrop } from './squareCrop.ts';
import { localised } from '../localised.ts';
import { picture, pictureMembers } from './picture.ts';

/** A picture of a person with what belongs to it, cut square around the spot that an editor marked. */
export function portrait(labels: Labels) {
  const { studio, parser, required } = picture({ ...labels, fields });
  return {
    studio: {
      ...studio,
      options: { ...studio.options, hotspot: { previews: [{ title: '1:1', aspectRatio: 1 }] } },
    },
    groq: (path: string) => `${path}{"spot": hotspot{x, y}, ${pictureMembers(fields)}}`,
    parser: parser.extend({ spot: spot.nullish() }).transform(({ spot, ...stored }) => ({
      ...stored,
      crop: squareCrop(stored, spot ?? undefined),
      isSmall: true,
    })),
    required,
  } satisfies Field;
}

const fields = {
  alt: localised({ title: { et: 'Mis pildil on', lt: 'Kas pavaizduota', en: 'What it shows' } }),
  credit: localised({ title: { et: 'Autor', lt: 'Autorius', en: 'Credit' } }),
};
const spot = z.object({ x: z.number(), y: z.number() });

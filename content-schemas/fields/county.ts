import { z } from 'zod';

import { counties, isCountyCode } from '../counties.ts';
import type { Field } from '../field.ts';

/** A county of one of the countries, by its code. */
export function county() {
  return {
    studio: {
      type: 'string',
      title: { et: 'Maakond', lt: 'Apskritis', en: 'County' },
      options: {
        list: counties.map(({ code, name }) => ({ value: code, title: name })),
        layout: 'dropdown',
      },
    },
    groq: (path) => path,
    parser: z.string().refine(isCountyCode, { error: 'is no county: choose one from the list' }),
    required: true,
  } satisfies Field;
}

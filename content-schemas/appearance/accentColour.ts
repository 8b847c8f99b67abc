import { z } from 'zod';

import { faintestContrast, isColour, leastContrast, type Theme } from './accent.ts';
import type { Field, Labels } from '../field.ts';
import { message } from '../message.ts';

interface AccentOptions extends Labels {
  /** Whether the colour is for light paper or for dark. */
  readonly theme: Theme;
}

/** The colour of links and buttons in one theme, as `#rrggbb`: refused where it could not be read. */
export function accentColour({ theme, ...labels }: AccentOptions) {
  return {
    studio: {
      ...labels,
      type: 'string',
      options: { input: 'accentColour', theme },
      validation: (rule) => [
        rule.custom((value) => typeof value !== 'string' || isColour(value) || noColour),
        rule.custom(
          (value) =>
            typeof value !== 'string' ||
            !isColour(value) ||
            faintestContrast(value, theme) >= leastContrast ||
            tooFaint(faintestContrast(value, theme), theme),
        ),
      ],
    },
    groq: (path) => path,
    parser: z
      .string()
      .refine(isColour, {
        error: 'must be a hash and six digits from 0 to f, such as #0a5f52',
        abort: true,
      })
      .refine((value) => faintestContrast(value, theme) >= leastContrast, {
        error: ({ input }) =>
          `reaches a contrast of ${String(faintestContrast(String(input), theme))} to 1 in the ${theme} theme and ` +
          `needs ${String(leastContrast)}: choose a ${theme === 'light' ? 'darker' : 'lighter'} colour`,
      }),
    required: true,
  } satisfies Field;
}

const noColour = message({
  et: 'Kirjuta värv trellide ja kuue numbri või tähega 0–9 ja a–f, näiteks #0a5f52.',
  lt: 'Spalvą rašykite su grotelėmis ir šešiais ženklais 0–9, a–f, pavyzdžiui, #0a5f52.',
  en: 'Write the colour as a hash and six digits from 0 to f, such as #0a5f52.',
});

function tooFaint(ratio: number, theme: Theme) {
  const light = theme === 'light';
  const decimal = (value: number) => String(value).replace('.', ',');
  return message({
    et:
      `Selle värviga kiri ei ole loetav: kontrast on ${decimal(ratio)} : 1, vaja on vähemalt ` +
      `${decimal(leastContrast)} : 1. Vali ${light ? 'tumedam' : 'heledam'} värv.`,
    lt:
      `Šios spalvos teksto nebus galima perskaityti: kontrastas yra ${decimal(ratio)} : 1, reikia bent ` +
      `${decimal(leastContrast)} : 1. Pasirinkite ${light ? 'tamsesnę' : 'šviesesnę'} spalvą.`,
    en:
      `Words in this colour cannot be read: the contrast is ${String(ratio)} to 1, and at least ` +
      `${String(leastContrast)} to 1 is needed. Choose a ${light ? 'darker' : 'lighter'} colour.`,
  });
}

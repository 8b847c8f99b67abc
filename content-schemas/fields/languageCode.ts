import { z } from 'zod';

import type { Field, Labels } from '../field.ts';

/** The languages that content speaks of or quotes, by BCP 47 code; names come from `Intl.DisplayNames`. */
export const spokenLanguages = [
  'et',
  'lt',
  'en',
  'ru',
  'uk',
  'lv',
  'fi',
  'pl',
  'de',
  'fr',
] as const;

const titles: Readonly<
  Record<(typeof spokenLanguages)[number], { et: string; lt: string; en: string }>
> = {
  et: { et: 'eesti', lt: 'estų', en: 'Estonian' },
  lt: { et: 'leedu', lt: 'lietuvių', en: 'Lithuanian' },
  en: { et: 'inglise', lt: 'anglų', en: 'English' },
  ru: { et: 'vene', lt: 'rusų', en: 'Russian' },
  uk: { et: 'ukraina', lt: 'ukrainiečių', en: 'Ukrainian' },
  lv: { et: 'läti', lt: 'latvių', en: 'Latvian' },
  fi: { et: 'soome', lt: 'suomių', en: 'Finnish' },
  pl: { et: 'poola', lt: 'lenkų', en: 'Polish' },
  de: { et: 'saksa', lt: 'vokiečių', en: 'German' },
  fr: { et: 'prantsuse', lt: 'prancūzų', en: 'French' },
};

/** A language in which something is given, written or said. */
export function languageCode(labels: Labels) {
  return {
    studio: {
      ...labels,
      type: 'string',
      options: { list: spokenLanguages.map((value) => ({ value, title: titles[value] })) },
    },
    groq: (path) => path,
    parser: z.enum(spokenLanguages),
    required: true,
  } satisfies Field;
}

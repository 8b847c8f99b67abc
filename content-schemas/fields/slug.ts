import { z } from 'zod';

import type { Field } from '../field.ts';
import { isSlugFree } from '../isSlugFree.ts';
import { locales, localeFacts } from '../locales.ts';
import { message } from '../message.ts';
import { slugFrom } from '../slugFrom.ts';

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Addresses that belong to the sections or to the software, so no document may take them. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  ...locales,
  ...locales.flatMap((locale) => Object.values(localeFacts[locale].sectionSlugs)),
  ...locales.flatMap((locale) => Object.values(localeFacts[locale].ownSlugs)),
  ...locales.flatMap((locale) => Object.values(localeFacts[locale].filterSlugs)),
  ...locales.flatMap((locale) => {
    const { pageSlug, easySlug, peopleSlug } = localeFacts[locale];
    return [pageSlug, easySlug, peopleSlug];
  }),
  '404',
]);

interface SlugOptions {
  /** The field from which the Studio makes a slug. */
  readonly source?: string;
  /** Slugs that pages of the same section have by themselves. */
  readonly taken?: readonly string[];
}

/** The last part of a document's address: lower-case letters without diacritics, digits and hyphens. */
export function slug({ source = 'title', taken = [] }: SlugOptions = {}) {
  const isReserved = (value: string) => reservedSlugs.has(value) || taken.includes(value);
  return {
    studio: {
      type: 'slug',
      title: { et: 'Aadressi lõpp', lt: 'Adreso pabaiga', en: 'End of the address' },
      description: {
        et: 'Väiketähed ilma täppide ja katusteta, numbrid ja sidekriipsud. Lühike aadress püsib meeles.',
        lt: 'Mažosios raidės be diakritinių ženklų, skaitmenys ir brūkšneliai. Trumpą adresą lengva įsiminti.',
        en: 'Lower-case letters without accents, digits and hyphens. A short address is easier to remember.',
      },
      options: { source, maxLength: 80, slugify: slugFrom, isUnique: isSlugFree },
      validation: (rule) => [rule.custom((value) => checkSlug(value, isReserved))],
    },
    groq: (path) => `${path}.current`,
    parser: z
      .string()
      .regex(pattern, {
        error: 'may hold only a-z, 0-9 and single hyphens, such as "kriisihoolduspere"',
      })
      .refine((value) => !isReserved(value), {
        error: 'is taken by a section or a page that the site has by itself',
      }),
    required: true,
  } satisfies Field;
}

function checkSlug(value: unknown, isReserved: (slug: string) => boolean) {
  const current =
    typeof value === 'object' && value !== null && 'current' in value ? value.current : undefined;
  if (typeof current !== 'string' || current === '') return value === undefined || message(missing);
  if (!pattern.test(current)) return message(malformed);
  return isReserved(current) ? message(reserved) : true;
}

const missing = {
  et: 'Lisa aadressi lõpp või lase see pealkirjast luua.',
  lt: 'Įrašykite adreso pabaigą arba sukurkite ją iš pavadinimo.',
  en: 'Add the end of the address, or generate it from the title.',
};
const malformed = {
  et: 'Kasuta ainult väiketähti a–z, numbreid ja üksikuid sidekriipse.',
  lt: 'Naudokite tik mažąsias raides a–z, skaitmenis ir pavienius brūkšnelius.',
  en: 'Use only lower-case a–z, digits and single hyphens.',
};
const reserved = {
  et: 'See aadress kuulub saidi rubriigile või saidi enda lehele. Vali mõni muu.',
  lt: 'Šis adresas priklauso svetainės skyriui arba jos pačios puslapiui. Pasirinkite kitą.',
  en: 'This address belongs to a section of the site or to one of its own pages. Choose another.',
};

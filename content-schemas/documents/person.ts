import type { z } from 'zod';

import { localisedType } from '../contentType.ts';
import { localised } from '../fields/localised.ts';
import { optional } from '../fields/optional.ts';
import { picture } from '../fields/picture.ts';
import { reference } from '../fields/reference.ts';
import { text } from '../fields/text.ts';

/** Somebody whom the coalitions work with: a trainer, an author, an expert. */
export const person = localisedType({
  name: 'person',
  title: { et: 'Inimene', lt: 'Žmogus', en: 'Person' },
  fields: {
    name: text({ title: { et: 'Nimi', lt: 'Vardas ir pavardė', en: 'Name' }, max: 80 }),
    role: optional(localised({ title: { et: 'Amet või roll', lt: 'Pareigos', en: 'Role' } })),
    organisation: optional(
      reference({
        title: { et: 'Organisatsioon', lt: 'Organizacija', en: 'Organisation' },
        to: ['organisation'],
      }),
    ),
    about: optional(
      localised({ title: { et: 'Tutvustus', lt: 'Apie žmogų', en: 'About' }, lines: 3 }),
    ),
    picture: optional(
      picture({
        title: { et: 'Pilt', lt: 'Nuotrauka', en: 'Picture' },
        fields: {
          alt: localised({
            title: { et: 'Mis pildil on', lt: 'Kas pavaizduota', en: 'What it shows' },
          }),
          credit: localised({ title: { et: 'Autor', lt: 'Autorius', en: 'Credit' } }),
        },
      }),
    ),
  },
  preview: { select: { title: 'name', subtitle: 'role.et', media: 'picture' } },
});

export type Person = z.infer<typeof person.parser>;

import type { z } from 'zod';

import { localisedType } from '../contentType.ts';
import { localised } from '../fields/localised.ts';
import { optional } from '../fields/optional.ts';
import { portrait } from '../fields/pictures/portrait.ts';
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
    picture: optional(portrait({ title: { et: 'Pilt', lt: 'Nuotrauka', en: 'Picture' } })),
  },
  preview: { select: { title: 'name', subtitle: 'role.et', media: 'picture' } },
});

export type Person = z.infer<typeof person.parser>;

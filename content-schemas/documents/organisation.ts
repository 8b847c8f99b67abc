import type { z } from 'zod';

import { localisedType } from '../contentType.ts';
import { choice } from '../fields/choice.ts';
import { country } from '../fields/country.ts';
import { date } from '../fields/date.ts';
import { list } from '../fields/list.ts';
import { localised } from '../fields/localised.ts';
import { object } from '../fields/object.ts';
import { optional } from '../fields/optional.ts';
import { picture } from '../fields/pictures/picture.ts';
import { reference } from '../fields/reference.ts';
import { slug } from '../fields/slug.ts';
import { text } from '../fields/text.ts';
import { webAddress } from '../fields/webAddress.ts';
import { wholeNumber } from '../fields/wholeNumber.ts';

/** How an organisation belongs to a coalition. */
export const membershipKinds = {
  member: { et: 'Liige', lt: 'Narys', en: 'Member' },
  umbrella: {
    et: 'Katusorganisatsioon',
    lt: 'Skėtinė organizacija',
    en: 'Umbrella organisation',
  },
  expert: { et: 'Ekspert', lt: 'Ekspertas', en: 'Expert' },
  supporting: { et: 'Toetajaliige', lt: 'Rėmėjas', en: 'Supporting member' },
} as const;

const membership = object({
  name: 'membership',
  title: { et: 'Liikmesus', lt: 'Narystė', en: 'Membership' },
  fields: {
    coalition: reference({
      title: { et: 'Ühendus', lt: 'Susivienijimas', en: 'Coalition' },
      to: ['organisation'],
    }),
    kind: choice({
      title: { et: 'Liikmesuse liik', lt: 'Narystės rūšis', en: 'Kind of membership' },
      values: membershipKinds,
      initial: 'member',
    }),
    branches: optional(
      wholeNumber({
        title: {
          et: 'Haruorganisatsioonide arv',
          lt: 'Padalinių skaičius',
          en: 'Number of branches',
        },
      }),
    ),
    since: optional(date({ title: { et: 'Alates', lt: 'Nuo', en: 'Since' } })),
  },
  preview: { select: { title: 'coalition.name.en', subtitle: 'kind' } },
});

/** An association, foundation, authority or company; what it does in a project is said by the project. */
export const organisation = localisedType({
  name: 'organisation',
  title: { et: 'Organisatsioon', lt: 'Organizacija', en: 'Organisation' },
  fields: {
    name: localised({
      title: { et: 'Nimi', lt: 'Pavadinimas', en: 'Name' },
      description: {
        et: 'Nimi organisatsiooni oma keeles; tõlge ainult siis, kui organisatsioon seda ise kasutab.',
        lt: 'Tikrasis pavadinimas savo kalba; vertimas – tik tada, kai organizacija pati jį vartoja.',
        en: 'The proper name in its own language; a translation only where the organisation uses one.',
      },
    }),
    slug: slug({ source: 'name.et' }),
    shortName: optional(
      text({ title: { et: 'Lühinimi', lt: 'Trumpinys', en: 'Short name' }, max: 30 }),
    ),
    country: optional(country()),
    website: optional(webAddress({ title: { et: 'Veebileht', lt: 'Svetainė', en: 'Website' } })),
    logo: optional(
      picture({
        title: { et: 'Logo', lt: 'Logotipas', en: 'Logo' },
        fields: {
          alt: localised({
            title: { et: 'Mis logol on', lt: 'Kas pavaizduota', en: 'What the logo shows' },
          }),
        },
      }),
    ),
    about: optional(
      localised({ title: { et: 'Tutvustus', lt: 'Apie organizaciją', en: 'About' }, lines: 4 }),
    ),
    memberships: list({
      title: { et: 'Liikmesused', lt: 'Narystės', en: 'Memberships' },
      of: membership,
    }),
  },
  preview: { select: { title: 'name.et', subtitle: 'country', media: 'logo' } },
});

export type Organisation = z.infer<typeof organisation.parser>;

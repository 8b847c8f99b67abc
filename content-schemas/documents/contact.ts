import type { z } from 'zod';

import { localisedType } from '../contentType.ts';
import { choice } from '../fields/choice.ts';
import { country } from '../fields/country.ts';
import { county } from '../fields/county.ts';
import { date } from '../fields/date.ts';
import { email } from '../fields/email.ts';
import { languageCode } from '../fields/languageCode.ts';
import { list } from '../fields/list.ts';
import { localised } from '../fields/localised.ts';
import { optional } from '../fields/optional.ts';
import { phone } from '../fields/phone.ts';
import { reference } from '../fields/reference.ts';
import { webAddress } from '../fields/webAddress.ts';

const where = {
  country: country(),
  counties: list({ title: { et: 'Maakonnad', lt: 'Apskritys', en: 'Counties' }, of: county() }),
};

const proof = {
  source: optional(webAddress({ title: { et: 'Allikas', lt: 'Šaltinis', en: 'Source' } })),
  checkedOn: date({
    title: { et: 'Kontrollitud', lt: 'Patikrinta', en: 'Checked on' },
    description: {
      et: 'Millal keegi viimati veendus, et andmed kehtivad.',
      lt: 'Kada kas nors paskutinį kartą įsitikino, kad duomenys teisingi.',
      en: 'When somebody last made sure that this is right.',
    },
  }),
  owner: optional(
    reference({
      title: { et: 'Kelle kontakt', lt: 'Kieno kontaktas', en: 'Whose contact' },
      to: ['organisation'],
    }),
  ),
};

/** A helpline, office or person's desk that readers can reach, kept in one place with the day it was checked. */
export const contact = localisedType({
  name: 'contact',
  title: { et: 'Kontakt', lt: 'Kontaktas', en: 'Contact' },
  fields: {
    label: localised({ title: { et: 'Nimetus', lt: 'Pavadinimas', en: 'Label' } }),
    kind: choice({
      title: { et: 'Liik', lt: 'Rūšis', en: 'Kind' },
      values: {
        emergency: { et: 'Hädaabi', lt: 'Skubioji pagalba', en: 'Emergency' },
        helpline: { et: 'Abitelefon', lt: 'Pagalbos linija', en: 'Helpline' },
        office: { et: 'Kontor', lt: 'Biuras', en: 'Office' },
      },
      initial: 'office',
    }),
    phones: list({
      title: { et: 'Telefonid', lt: 'Telefonai', en: 'Phones' },
      of: phone({ title: { et: 'Telefon', lt: 'Telefonas', en: 'Phone' } }),
    }),
    emails: list({
      title: { et: 'E-posti aadressid', lt: 'El. pašto adresai', en: 'Email addresses' },
      of: email({ title: { et: 'E-post', lt: 'El. paštas', en: 'Email' } }),
    }),
    hours: optional(localised({ title: { et: 'Kellaajad', lt: 'Laikas', en: 'Hours' } })),
    languages: list({
      title: { et: 'Keeled', lt: 'Kalbos', en: 'Languages' },
      of: languageCode({ title: { et: 'Keel', lt: 'Kalba', en: 'Language' } }),
    }),
    note: optional(localised({ title: { et: 'Märkus', lt: 'Pastaba', en: 'Note' }, lines: 2 })),
    ...where,
    ...proof,
  },
  preview: { select: { title: 'label.et', subtitle: 'phones.0' } },
});

export type Contact = z.infer<typeof contact.parser>;

import type { z } from 'zod';

import { comparedFamily } from '../compounds/comparedFamily.ts';
import { localisedType } from '../contentType.ts';
import { country } from '../fields/country.ts';
import { date } from '../fields/date.ts';
import { list } from '../fields/list.ts';
import { localised } from '../fields/localised.ts';
import { optional } from '../fields/optional.ts';
import { text } from '../fields/text.ts';
import { webAddress } from '../fields/webAddress.ts';

/** A word that needs explaining; it belongs to one country, since institutions have no exact equals elsewhere. */
export const term = localisedType({
  name: 'term',
  title: { et: 'Mõiste', lt: 'Sąvoka', en: 'Term' },
  fields: {
    country: country(),
    name: localised({ title: { et: 'Mõiste', lt: 'Sąvoka', en: 'Term' } }),
    explanation: localised({
      title: { et: 'Selgitus', lt: 'Paaiškinimas', en: 'Explanation' },
      lines: 4,
    }),
    synonyms: list({
      title: { et: 'Kuidas veel öeldakse', lt: 'Kaip dar sakoma', en: 'Other words for it' },
      description: {
        et: 'Aitavad otsingul leida seda, mida inimesed tegelikult kirjutavad.',
        lt: 'Padeda paieškai rasti tai, ką žmonės iš tikrųjų rašo.',
        en: 'They help the search find what people really type.',
      },
      of: text({ title: { et: 'Sõna', lt: 'Žodis', en: 'Word' }, max: 60 }),
    }),
    compared: optional(comparedFamily()),
    source: optional(webAddress({ title: { et: 'Allikas', lt: 'Šaltinis', en: 'Source' } })),
    checkedOn: optional(
      date({ title: { et: 'Kontrollitud', lt: 'Patikrinta', en: 'Checked on' } }),
    ),
  },
  preview: { select: { title: 'name.et', subtitle: 'country' } },
});

export type Term = z.infer<typeof term.parser>;

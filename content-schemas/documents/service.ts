import type { z } from 'zod';

import { contentType } from '../contentType.ts';
import { choice } from '../fields/choice.ts';
import { country } from '../fields/country.ts';
import { county } from '../fields/county.ts';
import { date } from '../fields/date.ts';
import { flag } from '../fields/flag.ts';
import { languageCode } from '../fields/languageCode.ts';
import { list } from '../fields/list.ts';
import { localised } from '../fields/localised.ts';
import { onlyWhen } from '../fields/onlyWhen.ts';
import { optional } from '../fields/optional.ts';
import { organisations, topics } from '../compounds/organisations.ts';
import { prose } from '../fields/richText/prose.ts';
import { reference } from '../fields/reference.ts';
import { richText } from '../fields/richText/richText.ts';
import { wholeNumber } from '../fields/wholeNumber.ts';
import { addressed, demo, schedule } from './addressed.ts';

/** The kinds of family and carer that a service can be for. */
export const families = {
  adoptive: { et: 'Lapsendanud pere', lt: 'Įvaikinusi šeima', en: 'Adoptive family' },
  guardian: { et: 'Eestkostja', lt: 'Globėjas (rūpintojas)', en: 'Guardian' },
  foster: { et: 'Hoolduspere', lt: 'Globojanti šeima', en: 'Foster family' },
  crisis: { et: 'Kriisihoolduspere', lt: 'Budintis globotojas', en: 'Crisis foster family' },
  specialCare: {
    et: 'Erihoolduspere',
    lt: 'Nuolatinis globotojas',
    en: 'Special-care foster family',
  },
  considering: {
    et: 'Mõtleb pereks hakkamisele',
    lt: 'Svarsto tapti globėjais',
    en: 'Thinking of becoming one',
  },
  worried: { et: 'Mures lapse pärast', lt: 'Nerimauja dėl vaiko', en: 'Worried about a child' },
} as const;

const texts = {
  ...addressed,
  howToGet: optional(
    prose({ title: { et: 'Kuidas saada', lt: 'Kaip gauti', en: 'How to get it' } }),
  ),
  body: richText({ title: { et: 'Sisu', lt: 'Turinys', en: 'Body' } }),
  easyBody: richText({
    title: { et: 'Lihtsas keeles', lt: 'Lengvai suprantama kalba', en: 'Easy to read' },
  }),
  ...schedule,
};

const price = {
  cost: choice({
    title: { et: 'Hind', lt: 'Kaina', en: 'Cost' },
    values: {
      free: { et: 'Tasuta', lt: 'Nemokamai', en: 'Free of charge' },
      paid: { et: 'Tasuline', lt: 'Mokama', en: 'Paid' },
      unknown: { et: 'Ei ole teada', lt: 'Nežinoma', en: 'Not known' },
    },
    initial: 'free',
  }),
  euros: onlyWhen(
    ({ cost }) => cost === 'paid',
    optional(
      wholeNumber({ title: { et: 'Summa eurodes', lt: 'Suma eurais', en: 'Amount in euro' } }),
    ),
  ),
  costNote: optional(
    localised({ title: { et: 'Hinna märkus', lt: 'Kainos pastaba', en: 'Note on the cost' } }),
  ),
};

const facts = {
  families: list({
    title: { et: 'Kellele', lt: 'Kam', en: 'For whom' },
    min: 1,
    of: choice({ title: { et: 'Pere', lt: 'Šeima', en: 'Family' }, values: families }),
  }),
  country: country(),
  counties: list({
    title: { et: 'Maakonnad', lt: 'Apskritys', en: 'Counties' },
    description: {
      et: 'Jäta tühjaks, kui teenust saab kogu riigis.',
      lt: 'Palikite tuščią, jei paslauga teikiama visoje šalyje.',
      en: 'Leave empty when the service is given in the whole country.',
    },
    of: county(),
  }),
  ...price,
  providers: organisations({ title: { et: 'Pakkujad', lt: 'Teikėjai', en: 'Providers' } }),
  contacts: list({
    title: { et: 'Kontaktid', lt: 'Kontaktai', en: 'Contacts' },
    of: reference({ title: { et: 'Kontakt', lt: 'Kontaktas', en: 'Contact' }, to: ['contact'] }),
  }),
  languages: list({
    title: { et: 'Teenuse keeled', lt: 'Paslaugos kalbos', en: 'Languages it is given in' },
    of: languageCode({ title: { et: 'Keel', lt: 'Kalba', en: 'Language' } }),
  }),
  topics: topics(),
  sensitive: flag({ title: { et: 'Tundlik teema', lt: 'Jautri tema', en: 'Sensitive' } }),
  checkedOn: date({ title: { et: 'Kontrollitud', lt: 'Patikrinta', en: 'Checked on' } }),
  ...demo,
};

/** Support that families can get: for whom, where, what it costs and how to ask. */
export const service = contentType({
  name: 'service',
  title: { et: 'Tugiteenus', lt: 'Pagalbos paslauga', en: 'Support service' },
  text: texts,
  facts,
  preview: { select: { title: 'title', subtitle: 'language' } },
});

export type Service = z.infer<typeof service.parser>;

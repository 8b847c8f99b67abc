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
import { families } from '../support/families.ts';
import { slug } from '../fields/slug.ts';
import { needs } from '../support/needs.ts';
import { supportSlugs } from '../support/supportHref.ts';
import { addressed, demo, schedule } from './addressed.ts';

const texts = {
  ...addressed,
  slug: slug({ taken: supportSlugs }),
  howToGet: optional(
    prose({ title: { et: 'Kuidas abi saada', lt: 'Kaip gauti paslaugą', en: 'How to get it' } }),
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
      wholeNumber({ title: { et: 'Summa eurodes', lt: 'Suma eurais', en: 'Amount in euros' } }),
    ),
  ),
  costNote: optional(
    localised({
      title: { et: 'Märkus hinna kohta', lt: 'Pastaba dėl kainos', en: 'Note on the cost' },
    }),
  ),
};

const facts = {
  families: list({
    title: { et: 'Kellele', lt: 'Kam skirta', en: 'For whom' },
    min: 1,
    of: choice({ title: { et: 'Pere', lt: 'Šeima', en: 'Family' }, values: families }),
  }),
  needs: list({
    title: { et: 'Milles see aitab', lt: 'Kuo tai padeda', en: 'How it helps' },
    description: {
      et: 'Selle järgi leiavad lugejad teenuse küsimusega „Mida te vajate?“.',
      lt: 'Pagal tai skaitytojai randa paslaugą, kai klausiama „Ko jums reikia?“.',
      en: 'Readers find the service by this when they are asked “What do you need?”.',
    },
    of: choice({ title: { et: 'Vajadus', lt: 'Poreikis', en: 'Need' }, values: needs }),
  }),
  country: country(),
  counties: list({
    title: { et: 'Maakonnad', lt: 'Apskritys', en: 'Counties' },
    description: {
      et: 'Jäta tühjaks, kui teenust saab kogu riigis.',
      lt: 'Palikite tuščią, jei paslauga teikiama visoje šalyje.',
      en: 'Leave empty when the service is available in the whole country.',
    },
    of: county(),
  }),
  ...price,
  providers: organisations({
    title: { et: 'Teenuse osutajad', lt: 'Paslaugos teikėjai', en: 'Providers' },
  }),
  contacts: list({
    title: { et: 'Kontaktid', lt: 'Kontaktai', en: 'Contacts' },
    of: reference({ title: { et: 'Kontakt', lt: 'Kontaktas', en: 'Contact' }, to: ['contact'] }),
  }),
  languages: list({
    title: { et: 'Teenuse keeled', lt: 'Paslaugos kalbos', en: 'Languages it is given in' },
    of: languageCode({ title: { et: 'Keel', lt: 'Kalba', en: 'Language' } }),
  }),
  topics: topics(),
  sensitive: flag({
    title: { et: 'Tundlik teema', lt: 'Jautri tema', en: 'Sensitive' },
    description: {
      et: 'Abitelefonid on siis lehel kõige ees ja lehelt saab kiiresti lahkuda.',
      lt: 'Tada pagalbos linijos rodomos pirmiausia, o iš puslapio galima greitai išeiti.',
      en: 'Helplines then come first on the page, and there is a quick way to leave it.',
    },
  }),
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

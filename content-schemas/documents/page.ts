import type { z } from 'zod';

import { contentType } from '../contentType.ts';
import { choice } from '../fields/choice.ts';
import { country } from '../fields/country.ts';
import { flag } from '../fields/flag.ts';
import { optional } from '../fields/optional.ts';
import { reference } from '../fields/reference.ts';
import { richText } from '../fields/richText/richText.ts';
import { wholeNumber } from '../fields/wholeNumber.ts';
import { addressed, demo, schedule } from './addressed.ts';

/** A page that editors write freely; the home pages are pages of kind home, assembled from blocks. */
export const page = contentType({
  name: 'page',
  title: { et: 'Leht', lt: 'Puslapis', en: 'Page' },
  text: {
    ...addressed,
    body: richText({ title: { et: 'Sisu', lt: 'Turinys', en: 'Body' }, forPages: true }),
    easyBody: richText({
      title: { et: 'Lihtsas keeles', lt: 'Lengvai suprantama kalba', en: 'Easy to read' },
    }),
    ...schedule,
  },
  facts: {
    kind: choice({
      title: { et: 'Liik', lt: 'Rūšis', en: 'Kind' },
      values: {
        ordinary: { et: 'Tavaline leht', lt: 'Įprastas puslapis', en: 'Ordinary page' },
        home: { et: 'Avaleht', lt: 'Pradžios puslapis', en: 'Home page' },
      },
      initial: 'ordinary',
    }),
    country: optional(country()),
    parent: optional(
      reference({
        title: { et: 'Ülemleht', lt: 'Aukštesnio lygio puslapis', en: 'Parent page' },
        to: ['page'],
        originals: true,
      }),
    ),
    order: optional(wholeNumber({ title: { et: 'Järjekord', lt: 'Eilės numeris', en: 'Order' } })),
    audience: optional(
      choice({
        title: { et: 'Kellele', lt: 'Kam skirta', en: 'For whom' },
        values: {
          families: { et: 'Peredele', lt: 'Šeimoms', en: 'Families' },
          municipalities: { et: 'Omavalitsustele', lt: 'Savivaldybėms', en: 'Municipalities' },
          officials: {
            et: 'Ametnikele ja ajakirjanikele',
            lt: 'Institucijoms ir žurnalistams',
            en: 'Officials and journalists',
          },
          organisations: { et: 'Ühendustele', lt: 'Organizacijoms', en: 'Organisations' },
        },
      }),
    ),
    sensitive: flag({
      title: { et: 'Tundlik teema', lt: 'Jautri tema', en: 'Sensitive' },
      description: {
        et: 'Abitelefonid on siis lehel kõige ees ja lehelt saab kiiresti lahkuda.',
        lt: 'Tada pagalbos linijos rodomos pirmiausia, o iš puslapio galima greitai išeiti.',
        en: 'Helplines then come first on the page, and there is a quick way to leave it.',
      },
    }),
    ...demo,
  },
  preview: { select: { title: 'title', subtitle: 'language' } },
});

export type Page = z.infer<typeof page.parser>;

import type { z } from 'zod';

import { contentType } from '../contentType.ts';
import { country } from '../fields/country.ts';
import { date } from '../fields/date.ts';
import { list } from '../fields/list.ts';
import { localised } from '../fields/localised.ts';
import { optional } from '../fields/optional.ts';
import { topics } from '../compounds/organisations.ts';
import { picture } from '../fields/pictures/picture.ts';
import { reference } from '../fields/reference.ts';
import { richText } from '../fields/richText/richText.ts';
import { addressedTypes } from '../typeNames.ts';
import { addressed, demo, schedule } from './addressed.ts';

/** A piece of news or an announcement, with a date, a byline and a picture. */
export const article = contentType({
  name: 'article',
  title: { et: 'Uudis', lt: 'Naujiena', en: 'Article' },
  text: {
    ...addressed,
    body: richText({ title: { et: 'Sisu', lt: 'Turinys', en: 'Body' } }),
    ...schedule,
  },
  facts: {
    publishedOn: date({ title: { et: 'Avaldatud', lt: 'Paskelbta', en: 'Published on' } }),
    country: country(),
    byline: list({
      title: { et: 'Autorid', lt: 'Autoriai', en: 'Byline' },
      of: reference({
        title: { et: 'Autor', lt: 'Autorius', en: 'Author' },
        to: ['person', 'organisation'],
      }),
    }),
    picture: optional(
      picture({
        title: { et: 'Pilt', lt: 'Paveikslėlis', en: 'Picture' },
        fields: {
          alt: localised({
            title: { et: 'Mis pildil on', lt: 'Kas pavaizduota', en: 'What it shows' },
          }),
          credit: localised({ title: { et: 'Autor', lt: 'Autorius', en: 'Credit' } }),
        },
      }),
    ),
    topics: topics(),
    related: list({
      title: { et: 'Samal teemal', lt: 'Ta pačia tema', en: 'Related' },
      of: reference({
        title: { et: 'Dokument', lt: 'Dokumentas', en: 'Document' },
        to: addressedTypes,
        originals: true,
      }),
    }),
    ...demo,
  },
  preview: { select: { title: 'title', subtitle: 'language', media: 'picture' } },
});

export type Article = z.infer<typeof article.parser>;

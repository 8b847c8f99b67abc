import type { z } from 'zod';

import { localisedType } from '../contentType.ts';
import { assessment } from '../compounds/assessment.ts';
import { conventionArticleNumber, conventionClusterNumber } from '../fields/conventionChoices.ts';
import { list } from '../fields/list.ts';
import { localised } from '../fields/localised.ts';
import { optional } from '../fields/optional.ts';
import { organisations, topics } from '../compounds/organisations.ts';
import { reference } from '../fields/reference.ts';
import { text } from '../fields/text.ts';
import { wholeNumber } from '../fields/wholeNumber.ts';
import { demo } from './addressed.ts';

/** One recommendation of the Committee to a State, with what has come of it since. */
export const recommendation = localisedType({
  name: 'recommendation',
  title: { et: 'Soovitus', lt: 'Rekomendacija', en: 'Recommendation' },
  fields: {
    title: localised({ title: { et: 'Lühidalt', lt: 'Trumpai', en: 'In short' } }),
    source: reference({
      title: {
        et: 'Kust soovitus pärineb',
        lt: 'Kur rekomendacija pateikta',
        en: 'Where it comes from',
      },
      description: {
        et: 'Lõppjäreldused, milles soovitus on kirjas; nende järgi tekib ka lehe aadress.',
        lt: 'Baigiamosios pastabos, kuriose ši rekomendacija parašyta; pagal jas sudaromas ir puslapio adresas.',
        en: 'The concluding observations that contain it; they also give the page its address.',
      },
      to: ['report'],
      originals: true,
    }),
    paragraph: wholeNumber({ title: { et: 'Punkt', lt: 'Punktas', en: 'Paragraph' } }),
    letter: optional(text({ title: { et: 'Täht', lt: 'Raidė', en: 'Letter' }, max: 2 })),
    articles: list({
      title: { et: 'Artiklid', lt: 'Straipsniai', en: 'Articles' },
      of: conventionArticleNumber(),
    }),
    cluster: conventionClusterNumber(),
    text: localised({
      title: { et: 'Tekst', lt: 'Tekstas', en: 'Text' },
      description: {
        et: 'Ametlik on ingliskeelne tekst; tõlked märgib sait mitteametlikuks.',
        lt: 'Oficialus yra tekstas anglų kalba; vertimus svetainė pažymi kaip neoficialius.',
        en: 'The English text is the official one; the site marks translations as unofficial.',
      },
      lines: 5,
    }),
    addressees: organisations({ title: { et: 'Kellele', lt: 'Kam skirta', en: 'Addressed to' } }),
    assessments: list({
      title: { et: 'Hinnangud', lt: 'Vertinimai', en: 'Assessments' },
      of: assessment(),
    }),
    topics: topics(),
    ...demo,
  },
  preview: { select: { title: 'title.en', subtitle: 'paragraph' } },
});

export type Recommendation = z.infer<typeof recommendation.parser>;

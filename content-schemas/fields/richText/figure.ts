import { z } from 'zod';

import { optional } from '../optional.ts';
import { picture } from '../pictures/picture.ts';
import { text } from '../text.ts';
import { flag } from '../flag.ts';

const name = 'figure';
const field = picture({
  name,
  title: { et: 'Pilt', lt: 'Paveikslėlis', en: 'Picture' },
  fields: {
    alt: text({
      title: { et: 'Mis pildil on', lt: 'Kas pavaizduota', en: 'What the picture shows' },
      description: {
        et: 'Loetakse ette inimesele, kes pilti ei näe.',
        lt: 'Perskaitoma žmogui, kuris paveikslėlio nemato.',
        en: 'Read aloud to somebody who cannot see the picture.',
      },
      max: 200,
    }),
    caption: optional(
      text({ title: { et: 'Pildiallkiri', lt: 'Prierašas', en: 'Caption' }, max: 200 }),
    ),
    credit: text({ title: { et: 'Autor', lt: 'Autorius', en: 'Credit' }, max: 100 }),
    wide: flag({ title: { et: 'Laialt', lt: 'Plačiai', en: 'Wide' } }),
  },
});

/** A picture between paragraphs; its alternative text and credit are in the document's language. */
export const figure = {
  name,
  studio: field.studio,
  projection: field.groq('').slice(1, -1),
  parser: field.parser.extend({ _key: z.string(), _type: z.literal(name) }),
};

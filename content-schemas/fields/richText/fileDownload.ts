import { z } from 'zod';

import { file } from '../file.ts';
import { languageCode } from '../languageCode.ts';
import { text } from '../text.ts';

const name = 'fileDownload';
const field = file({
  name,
  title: { et: 'Fail', lt: 'Failas', en: 'File' },
  fields: {
    title: text({
      title: { et: 'Faili nimetus', lt: 'Failo pavadinimas', en: 'Title of the file' },
    }),
    language: languageCode({
      title: { et: 'Faili keel', lt: 'Failo kalba', en: 'Language of the file' },
    }),
  },
});

/** A file offered for download, with its type and size. */
export const fileDownload = {
  name,
  studio: field.studio,
  projection: field.groq('').slice(1, -1),
  parser: field.parser.extend({ _key: z.string(), _type: z.literal(name) }),
};

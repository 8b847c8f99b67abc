import { z } from 'zod';

import { localisedType } from '../contentType.ts';
import type { Field } from '../field.ts';
import { flag } from '../fields/flag.ts';
import { optional } from '../fields/optional.ts';
import { reference } from '../fields/reference.ts';
import { webAddress } from '../fields/webAddress.ts';
import { message } from '../message.ts';
import { addressedTypes } from '../typeNames.ts';

const path = /^\/[^/\s?#][^\s?#]*\/$/;

const from = {
  studio: {
    type: 'string',
    title: { et: 'Vana aadress', lt: 'Senas adresas', en: 'Old address' },
    placeholder: '/et/vana-leht/',
    validation: (rule) => [
      rule.regex(path).error(
        message({
          et: 'Aadress algab ja lõpeb kaldkriipsuga, näiteks /et/vana-leht/.',
          lt: 'Adresas prasideda ir baigiasi pasviruoju brūkšniu, pavyzdžiui, /lt/senas-puslapis/.',
          en: 'An address starts and ends with a slash, such as /en/old-page/.',
        }),
      ),
    ],
  },
  groq: (name) => name,
  parser: z
    .string()
    .regex(path, { error: 'must start and end with a slash, such as /en/old-page/' }),
  required: true,
} satisfies Field;

/** An address that once was, and where its readers are sent now. */
export const redirect = localisedType({
  name: 'redirect',
  title: { et: 'Ümbersuunamine', lt: 'Nukreipimas', en: 'Redirect' },
  fields: {
    from,
    document: optional(
      reference({
        title: { et: 'Uus leht', lt: 'Naujas puslapis', en: 'New page' },
        to: addressedTypes,
      }),
    ),
    href: optional(
      webAddress({ title: { et: 'Või aadress', lt: 'Arba adresas', en: 'Or an address' } }),
    ),
    permanent: flag({ title: { et: 'Jäädavalt', lt: 'Visam laikui', en: 'For good' } }),
  },
  preview: { select: { title: 'from', subtitle: 'href' } },
});

export type Redirect = z.infer<typeof redirect.parser>;

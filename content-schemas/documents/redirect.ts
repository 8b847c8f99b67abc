import { z } from 'zod';

import { localisedType } from '../contentType.ts';
import type { Field } from '../field.ts';
import { flag } from '../fields/flag.ts';
import { onlyWhen } from '../fields/onlyWhen.ts';
import { optional } from '../fields/optional.ts';
import { reference } from '../fields/reference.ts';
import { webAddress } from '../fields/webAddress.ts';
import { message } from '../message.ts';
import { addressedTypes } from '../typeNames.ts';

/** Words between slashes: no wildcards, queries or anything that a host's own list of redirects would take for a sign. */
const path = /^\/(?:[\p{L}\p{M}\p{N}_~%+-](?:[\p{L}\p{M}\p{N}._~%+-]*)\/)+$/u;

/** A path whose `%` all begin a letter as browsers encode it. */
function isOldAddress(value: string): boolean {
  if (!path.test(value) || /%[01]/u.test(value)) return false;
  try {
    return decodeURI(value) !== '';
  } catch {
    return false;
  }
}

const from = {
  studio: {
    type: 'string',
    title: { et: 'Vana aadress', lt: 'Senas adresas', en: 'Old address' },
    placeholder: '/et/vana-leht/',
    validation: (rule) => [
      rule.custom(
        (value) =>
          typeof value !== 'string' ||
          isOldAddress(value) ||
          message({
            et: 'Aadress algab ja lõpeb kaldkriipsuga, näiteks /et/vana-leht/. Tühikuid ja märke ? # * : ei ole; % on ainult kodeeritud tähe alguses, näiteks %C3%B5.',
            lt: 'Adresas prasideda ir baigiasi pasviruoju brūkšniu, pavyzdžiui, /lt/senas-puslapis/. Tarpų ir ženklų ? # * : jame nėra, o % būna tik užkoduotos raidės pradžioje, pavyzdžiui, %C3%B5.',
            en: 'An address starts and ends with a slash, such as /en/old-page/. It has no spaces, and none of ? # * :; a % only begins an encoded letter, such as %C3%B5.',
          }),
      ),
    ],
  },
  groq: (name) => name,
  parser: z.string().refine(isOldAddress, {
    error:
      'must start and end with a slash, such as /en/old-page/, without spaces and ? # * :, and % only begins an encoded letter, such as %C3%B5',
  }),
  required: true,
} satisfies Field;

const goneFlag = flag({
  title: { et: 'Maha võetud', lt: 'Puslapio nebėra', en: 'Taken down' },
  description: {
    et: 'Leht on meelega maha võetud ja uut asemele ei tule. Seda öeldakse nii lugejale kui ka otsimootorile.',
    lt: 'Puslapis pašalintas tyčia, ir naujo vietoj jo nebus. Tai sužinos ir skaitytojas, ir paieškos sistema.',
    en: 'The page was taken down on purpose, and no other takes its place. Readers and search engines are told so.',
  },
});

const gone = {
  ...goneFlag,
  studio: {
    ...goneFlag.studio,
    validation: (rule) => [
      rule.custom(
        (value, { document }) => leadsSomewhere({ ...document, gone: value }) || noTarget,
      ),
    ],
  },
} satisfies Field;

const hasMoved = (beside: Readonly<Record<string, unknown>>) => beside['gone'] !== true;

/** An address that once was, and where its readers are sent now; or that its page was taken down on purpose. */
export const redirect = localisedType({
  name: 'redirect',
  title: { et: 'Ümbersuunamine', lt: 'Nukreipimas', en: 'Redirect' },
  fields: {
    from,
    gone,
    document: onlyWhen(
      hasMoved,
      optional(
        reference({
          title: { et: 'Uus leht', lt: 'Naujas puslapis', en: 'New page' },
          to: addressedTypes,
        }),
      ),
    ),
    href: onlyWhen(
      hasMoved,
      optional(
        webAddress({ title: { et: 'Või aadress', lt: 'Arba adresas', en: 'Or an address' } }),
      ),
    ),
    permanent: onlyWhen(
      hasMoved,
      flag({
        title: { et: 'Jäädavalt', lt: 'Visam laikui', en: 'For good' },
        description: {
          et: 'Otsimootorid unustavad vana aadressi.',
          lt: 'Paieškos sistemos pamirš senąjį adresą.',
          en: 'Search engines forget the old address.',
        },
      }),
    ),
  },
  preview: { select: { title: 'from', subtitle: 'href' } },
});

export type Redirect = z.infer<typeof redirect.parser>;

function leadsSomewhere(redirect: Readonly<Record<string, unknown>>): boolean {
  return Boolean(redirect['gone'] ?? false) || Boolean(redirect['document'] ?? redirect['href']);
}

const noTarget = message({
  et: 'Vali uus leht või kirjuta aadress; kui leht on meelega maha võetud, märgi see siin.',
  lt: 'Pasirinkite naują puslapį arba įrašykite adresą; jei puslapis pašalintas tyčia, pažymėkite tai čia.',
  en: 'Choose the new page or write an address; if the page was taken down on purpose, say so here.',
});

import { z } from 'zod';

import type { Field, Labels } from '../field.ts';
import { message } from '../message.ts';
import { addressedTypes } from '../typeNames.ts';
import { object } from '../fields/object.ts';
import { optional } from '../fields/optional.ts';
import { reference } from '../fields/reference.ts';
import { text } from '../fields/text.ts';
import { linkTarget } from '../fields/webAddress.ts';

const parts = object({
  title: { et: 'Link', lt: 'Nuoroda', en: 'Link' },
  fields: {
    label: text({
      title: { et: 'Lingi tekst', lt: 'Nuorodos tekstas', en: 'Link text' },
      description: {
        et: 'Ütleb ka üksi lugedes, kuhu link viib.',
        lt: 'Net ir atskirai perskaitytas pasako, kur nuoroda veda.',
        en: 'Says where the link leads, even when read alone.',
      },
      max: 60,
    }),
    document: optional(
      reference({
        title: { et: 'Leht saidil', lt: 'Svetainės puslapis', en: 'Page of the site' },
        to: addressedTypes,
        originals: true,
      }),
    ),
    href: optional(
      linkTarget({ title: { et: 'Või aadress', lt: 'Arba adresas', en: 'Or an address' } }),
    ),
  },
});

/** A labelled link to a document of the site or to an address outside: exactly one of the two. */
export function link(labels: Labels) {
  return {
    ...parts,
    studio: {
      ...parts.studio,
      ...labels,
      validation: (rule) => [rule.custom((value) => leadsSomewhere(value) || oneTarget)],
    },
    parser: parts.parser.refine(leadsSomewhere, {
      error: 'leads nowhere or to two places: choose a page of the site or an address, not both',
    }),
  } satisfies Field<z.ZodType>;
}

function leadsSomewhere(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const has = (key: string) => Boolean(Object.entries(value).find(([name]) => name === key)?.[1]);
  return has('document') !== has('href');
}

const oneTarget = message({
  et: 'Vali leht saidil või kirjuta aadress: üks neist, mitte mõlemad.',
  lt: 'Pasirinkite svetainės puslapį arba įrašykite adresą: vieną iš dviejų.',
  en: 'Choose a page of the site or write an address: one of the two.',
});

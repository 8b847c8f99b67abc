import { z } from 'zod';

import type { Field, Labels } from '../field.ts';
import { message } from '../message.ts';

/** The schemes that a link may have. */
const linkSchemes = ['http', 'https', 'mailto', 'tel'] as const;

/** A page on the web: http or https. */
export function webAddress(labels: Labels) {
  return {
    studio: {
      ...labels,
      type: 'url',
      validation: (rule) => [rule.uri({ scheme: ['http', 'https'] }).error(notWeb)],
    },
    groq: (path) => path,
    parser: z.httpUrl({ error: 'must be a web address that starts with https:// or http://' }),
    required: true,
  } satisfies Field;
}

/** Where a link leads: a web page, an e-mail address or a phone number, never a script. */
export function linkTarget(labels: Labels) {
  return {
    studio: {
      ...labels,
      type: 'url',
      validation: (rule) => [rule.uri({ scheme: [...linkSchemes] }).error(notLink)],
    },
    groq: (path) => path,
    parser: z.string().regex(/^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@|tel:\+?\d)/u, {
      error: 'must start with https://, http://, mailto: or tel:',
    }),
    required: true,
  } satisfies Field;
}

const notWeb = message({
  et: 'Sisesta veebiaadress, mis algab https:// või http://.',
  lt: 'Įrašykite žiniatinklio adresą, kuris prasideda https:// arba http://.',
  en: 'Enter a web address that starts with https:// or http://.',
});
const notLink = message({
  et: 'Link peab algama https://, http://, mailto: või tel:.',
  lt: 'Nuoroda turi prasidėti https://, http://, mailto: arba tel:.',
  en: 'A link starts with https://, http://, mailto: or tel:.',
});

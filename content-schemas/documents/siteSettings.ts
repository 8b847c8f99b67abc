import type { z } from 'zod';

import { localisedType } from '../contentType.ts';
import { coalition } from '../compounds/coalition.ts';
import { leaveTo } from '../compounds/leaveTo.ts';
import { link } from '../compounds/link.ts';
import { list } from '../fields/list.ts';
import { localised } from '../fields/localised.ts';
import { object } from '../fields/object.ts';
import { optional } from '../fields/optional.ts';
import { reference } from '../fields/reference.ts';
import { localeFacts, type locales } from '../locales.ts';

const links = {
  et: navigation('et'),
  lt: navigation('lt'),
  en: navigation('en'),
};

/** What belongs to the site as a whole; there is one such document, with the id `siteSettings`. */
export const siteSettings = localisedType({
  name: 'siteSettings',
  title: { et: 'Saidi seaded', lt: 'Svetainės nustatymai', en: 'Site settings' },
  fields: {
    name: localised({
      title: { et: 'Saidi nimi', lt: 'Svetainės pavadinimas', en: 'Name of the site' },
    }),
    tagline: optional(localised({ title: { et: 'Tunnuslause', lt: 'Šūkis', en: 'Tagline' } })),
    coalitions: list({
      title: { et: 'Ühendused', lt: 'Susivienijimai', en: 'Coalitions' },
      min: 1,
      of: coalition(),
    }),
    helplines: list({
      title: { et: 'Abitelefonid', lt: 'Pagalbos linijos', en: 'Helplines' },
      description: {
        et: 'Igal lehel näidatakse selle keele riigi numbreid, inglise keeles mõlema riigi omi.',
        lt: 'Kiekviename puslapyje rodomi tos kalbos šalies numeriai, anglų kalba – abiejų šalių.',
        en: 'Every page shows the numbers of its language’s country; English pages show both countries’.',
      },
      of: reference({ title: { et: 'Kontakt', lt: 'Kontaktas', en: 'Contact' }, to: ['contact'] }),
    }),
    leaveTo: optional(leaveTo()),
    navigation: object({
      title: { et: 'Menüü', lt: 'Meniu', en: 'Navigation' },
      fields: links,
    }),
    emergencyNotice: optional(
      localised({
        title: { et: 'Hädateade', lt: 'Skubus pranešimas', en: 'Emergency notice' },
        lines: 2,
      }),
    ),
    footer: optional(localised({ title: { et: 'Jalus', lt: 'Poraštė', en: 'Footer' }, lines: 2 })),
  },
  preview: { select: { title: 'name.en' } },
});

export type SiteSettings = z.infer<typeof siteSettings.parser>;

function navigation(locale: (typeof locales)[number]) {
  const { name } = localeFacts[locale];
  return list({
    title: { et: name, lt: name, en: name },
    of: link({ title: { et: 'Link', lt: 'Nuoroda', en: 'Link' } }),
  });
}

import type { z } from 'zod';

import { localisedType } from '../contentType.ts';
import { coalition } from '../compounds/coalition.ts';
import { leaveTo } from '../compounds/leaveTo.ts';
import { link } from '../compounds/link.ts';
import { accentColour } from '../appearance/accentColour.ts';
import { list } from '../fields/list.ts';
import { localised } from '../fields/localised.ts';
import { object } from '../fields/object.ts';
import { optional } from '../fields/optional.ts';
import { picture } from '../fields/pictures/picture.ts';
import { reference } from '../fields/reference.ts';
import { webAddress } from '../fields/webAddress.ts';
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
    logo: optional(
      picture({
        title: { et: 'Logo', lt: 'Logotipas', en: 'Logo' },
        description: {
          et: 'Päises saidi nime kõrval. Kui logo ei ole, on seal joonistatud maja.',
          lt: 'Rodomas viršuje šalia svetainės pavadinimo. Jei logotipo nėra, ten matomas nupieštas namas.',
          en: 'Shown beside the site’s name in the header. Without a logo, a drawn house takes its place.',
        },
        fields: {},
      }),
    ),
    accent: optional(
      object({
        title: {
          et: 'Linkide ja nuppude värv',
          lt: 'Nuorodų ir mygtukų spalva',
          en: 'Colour of links and buttons',
        },
        description: {
          et: 'Kui jätad tühjaks, kehtib kujunduse oma värv. Liiga kahvatut värvi, mida oleks raske lugeda, avaldada ei saa.',
          lt: 'Palikus tuščią, galioja dizaino spalva. Spalvos, kuria parašyto teksto nebūtų galima perskaityti, paskelbti negalima.',
          en: 'If left empty, the design’s own colour is used. A colour too hard to read cannot be published.',
        },
        fields: {
          light: optional(
            accentColour({
              title: { et: 'Heledal taustal', lt: 'Šviesiame fone', en: 'On a light background' },
              theme: 'light',
            }),
          ),
          dark: optional(
            accentColour({
              title: { et: 'Tumedal taustal', lt: 'Tamsiame fone', en: 'On a dark background' },
              theme: 'dark',
            }),
          ),
        },
      }),
    ),
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
    openDataLicence: optional(
      webAddress({
        title: {
          et: 'Avaandmete litsents',
          lt: 'Atvirųjų duomenų licencija',
          en: 'Licence of the open data',
        },
        description: {
          et: 'Litsentsi aadress, näiteks https://creativecommons.org/licenses/by/4.0/. Kuni see puudub, ei ütle sait, kuidas seire andmeid kasutada tohib.',
          lt: 'Licencijos adresas, pavyzdžiui, https://creativecommons.org/licenses/by/4.0/. Kol jo nėra, svetainė nesako, kaip stebėsenos duomenis galima naudoti.',
          en: 'Address of the licence, such as https://creativecommons.org/licenses/by/4.0/. Without it, the site does not say how the monitoring data may be used.',
        },
      }),
    ),
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

import type { Localised } from 'content-schemas/locales.ts';

/** What the preview says where no page is. */
export const missingDraftTexts = {
  title: { et: 'Siin ei ole veel lehte', lt: 'Puslapio dar nėra', en: 'No page here yet' },
  reason: {
    et: 'Ühelgi dokumendil ei ole seda aadressi või on dokumendis veel midagi puudu. Leht ilmub kohe, kui dokumenti saab näidata.',
    lt: 'Nė vienas dokumentas neturi šio adreso arba dokumente dar ko nors trūksta. Puslapis atsiras, kai tik dokumentą bus galima parodyti.',
    en: 'No document has this address, or the document still lacks something. The page appears as soon as it can be shown.',
  },
  problems: {
    et: 'Mis on dokumentides puudu (inglise keeles)',
    lt: 'Ko trūksta dokumentuose (anglų kalba)',
    en: 'What documents lack',
  },
} as const satisfies Record<string, Localised>;

import type { Localised } from 'content-schemas/locales.ts';

/** What the preview says in the Studio. */
export const previewTexts = {
  title: { et: 'Eelvaade', lt: 'Peržiūra', en: 'Preview' },
  nowhere: {
    et: 'Seda dokumenti ei näidata praegu ühelgi lehel.',
    lt: 'Šis dokumentas šiuo metu nerodomas jokiame puslapyje.',
    en: 'No page shows this document at the moment.',
  },
} as const satisfies Record<string, Localised>;

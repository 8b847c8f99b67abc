import type { Localised } from 'content-schemas/locales.ts';

/** Whether a document can be read on the site. */
export const publicationTexts = {
  missing: { et: 'Puudub', lt: 'Nėra', en: 'Missing' },
  draft: { et: 'Mustand', lt: 'Juodraštis', en: 'Draft' },
  published: { et: 'Avaldatud', lt: 'Paskelbta', en: 'Published' },
  changed: {
    et: 'Avaldatud, muudatused ootavad',
    lt: 'Paskelbta, yra pakeitimų',
    en: 'Published, with changes',
  },
} as const satisfies Record<string, Localised>;

/** Whether a translation matches its original. */
export const matchTexts = {
  current: { et: 'Ajakohane', lt: 'Atitinka originalą', en: 'Current' },
  outdated: { et: 'Vananenud', lt: 'Pasenęs', en: 'Outdated' },
  neverCompared: { et: 'Võrdlemata', lt: 'Nelygintas', en: 'Never compared' },
} as const satisfies Record<string, Localised>;

/** What the table page by language says. */
export const tableTexts = {
  title: { et: 'Tõlgete seis', lt: 'Vertimų būsena', en: 'Translation states' },
  intro: {
    et: 'Kogu sait: iga leht igas keeles.',
    lt: 'Visa svetainė: kiekvienas puslapis kiekviena kalba.',
    en: 'The whole site: every page in every language.',
  },
  page: { et: 'Originaal', lt: 'Originalas', en: 'Original' },
  type: { et: 'Liik', lt: 'Rūšis', en: 'Type' },
  language: { et: 'Keel', lt: 'Kalba', en: 'Language' },
  state: { et: 'Seis', lt: 'Būsena', en: 'State' },
  text: { et: 'Pealkirjas', lt: 'Pavadinime', en: 'In the title' },
  anyType: { et: 'Kõik liigid', lt: 'Visos rūšys', en: 'All types' },
  anyLanguage: { et: 'Kõik keeled', lt: 'Visos kalbos', en: 'All languages' },
  anyState: { et: 'Kõik seisud', lt: 'Visos būsenos', en: 'All states' },
  needsWork: { et: 'Vajab tööd', lt: 'Reikia darbo', en: 'Needs work' },
  clear: { et: 'Tühjenda', lt: 'Išvalyti', en: 'Clear' },
  count: { et: '{count} / {all}', lt: '{count} iš {all}', en: '{count} of {all}' },
  none: {
    et: 'Sellise seisuga lehti ei ole.',
    lt: 'Tokios būsenos puslapių nėra.',
    en: 'No page is in this state.',
  },
  more: { et: 'Näita veel {count}', lt: 'Rodyti dar {count}', en: 'Show {count} more' },
} as const satisfies Record<string, Localised>;

import type { Localised } from 'content-schemas/locales.ts';

/** The groups of the "needs attention" pane, with what each is about. */
export const attentionTexts = {
  overdue: {
    title: {
      et: 'Kontrollimist vajavad andmed',
      lt: 'Duomenys, kuriuos reikia patikrinti',
      en: 'To check again',
    },
    hint: {
      et: 'Viimasest kontrollist on üle kuue kuu. Helista või vaata järele ja pane uus kuupäev.',
      lt: 'Nuo paskutinio patikrinimo praėjo daugiau kaip šeši mėnesiai. Paskambinkite arba pasitikrinkite ir įrašykite naują datą.',
      en: 'The last check was more than six months ago. Call or look it up, and set the new date.',
    },
  },
  outdated: {
    title: { et: 'Vananenud tõlked', lt: 'Pasenę vertimai', en: 'Outdated translations' },
    hint: {
      et: 'Originaal on pärast tõlkimist muutunud. Võrdle ja ütle, kas tõlge kehtib.',
      lt: 'Išvertus originalas pasikeitė. Palyginkite ir pasakykite, ar vertimas tebegalioja.',
      en: 'The original has changed since. Compare them and say whether the translation holds.',
    },
  },
  drafts: {
    title: {
      et: 'Mustandid ootavad avaldamist',
      lt: 'Neskelbti juodraščiai',
      en: 'Drafts waiting',
    },
    hint: {
      et: 'Neid muudatusi saidil veel ei ole.',
      lt: 'Šių pakeitimų svetainėje dar nėra.',
      en: 'These changes are not on the site yet.',
    },
  },
  missing: {
    title: { et: 'Puuduvad tõlked', lt: 'Trūkstami vertimai', en: 'Missing translations' },
    hint: {
      et: 'Avaldatud originaalid, mida kõigis keeltes veel ei ole.',
      lt: 'Paskelbti originalai, kurių dar nėra visomis kalbomis.',
      en: 'Published originals that do not exist in every language yet.',
    },
  },
} as const satisfies Record<string, { title: Localised; hint: Localised }>;

/** The reasons beside each document of the pane, and what it says of itself. */
export const reasonTexts = {
  checkedOn: { et: 'kontrollitud {date}', lt: 'patikrinta {date}', en: 'checked {date}' },
  neverChecked: { et: 'kontrollimata', lt: 'netikrinta', en: 'never checked' },
  outdated: {
    et: '{language}: originaal on muutunud',
    lt: '{language}: originalas pasikeitė',
    en: '{language}: the original has changed',
  },
  neverPublished: { et: 'veel avaldamata', lt: 'dar nepaskelbta', en: 'never published' },
  changed: { et: 'avaldamata muudatused', lt: 'neskelbti pakeitimai', en: 'unpublished changes' },
  missing: { et: 'puudub: {languages}', lt: 'trūksta: {languages}', en: 'missing: {languages}' },
  loading: { et: 'Küsin …', lt: 'Kraunama…', en: 'Asking …' },
  problem: {
    et: 'Seisu ei saanud küsida: {problem}',
    lt: 'Nepavyko sužinoti būsenos: {problem}',
    en: 'The state could not be asked for: {problem}',
  },
  nothing: {
    et: 'Kõik on korras. Midagi ei oota.',
    lt: 'Viskas sutvarkyta. Nieko nelaukia.',
    en: 'All is well. Nothing is waiting.',
  },
  more: { et: 'Näita veel {count}', lt: 'Rodyti dar {count}', en: 'Show {count} more' },
} as const satisfies Record<string, Localised>;

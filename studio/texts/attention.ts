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
      et: 'Originaal on pärast tõlkimist muutunud. Võrdle neid ja ütle, kas tõlge on endiselt õige.',
      lt: 'Išvertus originalas pasikeitė. Palyginkite ir pasakykite, ar vertimas tebėra teisingas.',
      en: 'The original has changed since it was translated. Compare them and say whether the translation is still correct.',
    },
  },
  drafts: {
    title: {
      et: 'Avaldamist ootavad mustandid',
      lt: 'Skelbti laukiantys juodraščiai',
      en: 'Drafts waiting to be published',
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
      et: 'Avaldatud originaalid, mida mõnes keeles veel ei ole.',
      lt: 'Paskelbti originalai, kurie dar išversti ne į visas kalbas.',
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
  changed: { et: 'avaldamata muudatused', lt: 'nepaskelbti pakeitimai', en: 'unpublished changes' },
  missing: { et: 'puudub: {languages}', lt: 'trūksta: {languages}', en: 'missing: {languages}' },
  loading: { et: 'Laadin …', lt: 'Įkeliama …', en: 'Loading …' },
  problem: {
    et: 'Seisu ei õnnestunud laadida: {problem}',
    lt: 'Būsenos sužinoti nepavyko: {problem}',
    en: 'This could not be loaded: {problem}',
  },
  nothing: {
    et: 'Kõik on korras. Miski ei oota tegemist.',
    lt: 'Viskas sutvarkyta. Laukiančių darbų nėra.',
    en: 'All is well. Nothing is waiting.',
  },
  more: { et: 'Näita veel {count}', lt: 'Rodyti dar {count}', en: 'Show {count} more' },
} as const satisfies Record<string, Localised>;

import type { Localised } from 'content-schemas/locales.ts';

/** The names of the desk's lists. */
export const deskTexts = {
  content: { et: 'Sisu', lt: 'Turinys', en: 'Content' },
  form: { et: 'Vorm', lt: 'Forma', en: 'Form' },
  attention: { et: 'Vajab tähelepanu', lt: 'Reikia dėmesio', en: 'Needs attention' },
  pages: { et: 'Lehed', lt: 'Puslapiai', en: 'Pages' },
  projects: { et: 'Projektid', lt: 'Projektai', en: 'Projects' },
  services: { et: 'Tugiteenused', lt: 'Pagalbos paslaugos', en: 'Support services' },
  trainings: { et: 'Koolitused', lt: 'Mokymai', en: 'Training' },
  comingTrainings: { et: 'Tulevad', lt: 'Būsimi', en: 'Upcoming' },
  undatedTrainings: { et: 'Ajad ei ole teada', lt: 'Dar be datų', en: 'Without dates yet' },
  pastTrainings: { et: 'Toimunud', lt: 'Įvykę', en: 'Past' },
  monitoring: { et: 'Seire', lt: 'Stebėsena', en: 'Monitoring' },
  cycles: { et: 'Aruandlustsüklid', lt: 'Ataskaitų ciklai', en: 'Reporting cycles' },
  reports: { et: 'Aruanded', lt: 'Ataskaitos', en: 'Reports' },
  recommendations: {
    et: 'Soovitused: {country}',
    lt: 'Rekomendacijos: {country}',
    en: 'Recommendations: {country}',
  },
  news: { et: 'Uudised', lt: 'Naujienos', en: 'News' },
  people: {
    et: 'Organisatsioonid ja inimesed',
    lt: 'Organizacijos ir žmonės',
    en: 'Organisations and people',
  },
  organisations: { et: 'Organisatsioonid', lt: 'Organizacijos', en: 'Organisations' },
  persons: { et: 'Inimesed', lt: 'Žmonės', en: 'People' },
  contacts: { et: 'Kontaktid', lt: 'Kontaktai', en: 'Contacts' },
  words: { et: 'Teemad ja mõisted', lt: 'Temos ir sąvokos', en: 'Topics and terms' },
  topics: { et: 'Teemad', lt: 'Temos', en: 'Topics' },
  terms: { et: 'Mõisted', lt: 'Sąvokos', en: 'Terms' },
  redirects: { et: 'Ümbersuunamised', lt: 'Nukreipimai', en: 'Redirects' },
  settings: { et: 'Saidi seaded', lt: 'Svetainės nustatymai', en: 'Site settings' },
} as const satisfies Record<string, Localised>;

/** How new documents are offered: a type, and the language that it will be written in. */
export const newDocumentTexts = {
  et: { et: '{type} eesti keeles', lt: '{type} estų kalba', en: '{type} in Estonian' },
  lt: { et: '{type} leedu keeles', lt: '{type} lietuvių kalba', en: '{type} in Lithuanian' },
  en: { et: '{type} inglise keeles', lt: '{type} anglų kalba', en: '{type} in English' },
} as const satisfies Localised<Localised>;

/** What lists say of a document beside its title. */
export const previewTexts = {
  untitled: { et: 'Pealkirjata', lt: 'Be pavadinimo', en: 'Untitled' },
  demo: { et: 'näide', lt: 'pavyzdys', en: 'example' },
  home: { et: 'avaleht', lt: 'pradžios puslapis', en: 'home page' },
  sensitive: { et: 'tundlik teema', lt: 'jautri tema', en: 'sensitive' },
  noDates: { et: 'ajad ei ole teada', lt: 'datos nežinomos', en: 'dates not known' },
  cancelled: { et: 'ära jäetud', lt: 'atšaukta', en: 'cancelled' },
  checked: { et: 'kontrollitud {date}', lt: 'patikrinta {date}', en: 'checked {date}' },
  paragraph: { et: 'punkt {number}', lt: '{number} punktas', en: 'paragraph {number}' },
  assessments: {
    et: 'hinnanguid: {number}',
    lt: 'vertinimų: {number}',
    en: 'assessments: {number}',
  },
} as const satisfies Record<string, Localised>;

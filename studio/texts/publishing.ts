import type { Localised } from 'content-schemas/locales.ts';

/** What the page says that tells whether the site shows the latest publish. */
export const publishingTexts = {
  title: { et: 'Avaldamine', lt: 'Skelbimas', en: 'Publishing' },
  heading: {
    et: 'Kas sait on ajakohane?',
    lt: 'Ar svetainė atnaujinta?',
    en: 'Is the site up to date?',
  },
  current: {
    et: 'Jah. Sait näitab kõike, mis on avaldatud.',
    lt: 'Taip. Svetainė rodo viską, kas paskelbta.',
    en: 'Yes. The site shows everything that is published.',
  },
  building: {
    et: 'Kohe on. Saiti koostatakse uuesti.',
    lt: 'Tuoj bus. Svetainė kuriama iš naujo.',
    en: 'In a moment. The site is being built again.',
  },
  failed: {
    et: 'Ei. Viimane koostamine ei õnnestunud, seega näitab sait varasemat seisu.',
    lt: 'Ne. Paskutinis kūrimas nepavyko, todėl svetainė rodo ankstesnę būseną.',
    en: 'No. The last build failed, so the site shows how things were before.',
  },
  unbuilt: {
    et: 'Veel mitte. Saiti ei ole veel koostatud.',
    lt: 'Dar ne. Svetainė dar nesukurta.',
    en: 'Not yet. The site has not been built.',
  },
  silent: {
    et: 'Ei ole teada. Sait aadressil {site} ei vasta. Kontrolli, kas see töötab.',
    lt: 'Nežinoma. Svetainė adresu {site} neatsako. Patikrinkite, ar ji veikia.',
    en: 'Not known. The site at {site} does not answer. Check whether it is running.',
  },
  asking: { et: 'Küsin saidilt …', lt: 'Klausiama svetainės …', en: 'Asking the site …' },
  builtAt: {
    et: 'Koostatud {date}: {pages} lehte, {seconds} s',
    lt: 'Sukurta {date}: puslapių {pages}, {seconds} s',
    en: 'Built {date}: {pages} pages, {seconds} s',
  },
  failedAt: { et: 'Ei õnnestunud {date}', lt: 'Nepavyko {date}', en: 'Failed {date}' },
  why: { et: 'Mis segab', lt: 'Kas trukdo', en: 'What is in the way' },
  whyHint: {
    et: 'Selgitused on inglise keeles. Paranda dokument ja avalda see: siis koostatakse sait iseenesest uuesti.',
    lt: 'Paaiškinimai yra anglų kalba. Pataisykite dokumentą ir paskelbkite: tada svetainė pati bus sukurta iš naujo.',
    en: 'Correct the document and publish it: the site then builds itself again.',
  },
  openDocument: { et: 'Ava dokument', lt: 'Atverti dokumentą', en: 'Open the document' },
  openSite: { et: 'Ava sait', lt: 'Atverti svetainę', en: 'Open the site' },
} as const satisfies Record<string, Localised>;

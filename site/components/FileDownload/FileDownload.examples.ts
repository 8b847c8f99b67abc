/** A file with all its particulars, and one whose title is in another language. */
export const examples = [
  {
    name: 'All particulars',
    props: {
      locale: 'et',
      title: 'Avalikud teenused: tegevused ja väljakutsed eri osapoolte silmis',
      href: '#analuus.pdf',
      type: 'pdf',
      bytes: 1_482_000,
      language: 'et',
    },
  },
  {
    name: 'Title in another language',
    props: {
      locale: 'en',
      title: 'Jungtinių Tautų vaiko teisių konvencijos įgyvendinimas Lietuvoje',
      titleLang: 'lt',
      href: '#komentaras.docx',
      type: 'docx',
      bytes: 86_000,
      language: 'lt',
    },
  },
] as const;

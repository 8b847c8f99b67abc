/** A card with all its parts, without most of them, and in another language than its page. */
export const examples = [
  {
    name: 'Everything',
    props: {
      locale: 'et',
      section: 'trainings',
      meta: '14. märts 2027, Tartu',
      demo: true,
      title: 'Huvikaitse koolitus omavalitsuste meeskondadele',
      href: '#card-1',
      summary: 'Koolitus meeskondadele, kes tahavad oma kodukohas mõne sihtrühma heaolu edendada.',
    },
  },
  {
    name: 'Only a title, and a long one',
    props: {
      locale: 'lt',
      title:
        'Jungtinių Tautų vaiko teisių konvencijos įgyvendinimas Lietuvoje: nevyriausybinių organizacijų komentaras',
      href: '#card-2',
    },
  },
  {
    name: 'A compound of 200 letters, without a summary',
    props: {
      locale: 'lt',
      section: 'support',
      title:
        'Nebeprisikiškiakopūsteliaujantiesiemstarpinstituciniobendradarbiavimokoordinavimorekomendacijoms' +
        'Nebeprisikiškiakopūsteliaujantiesiemstarpinstituciniobendradarbiavimokoordinavimorekomendacijomspapildomas',
      href: '#card-compound',
    },
  },
  {
    name: 'In another language',
    props: {
      locale: 'en',
      lang: 'et',
      section: 'support',
      title: 'Tugi hooldus-, eestkoste- ja lapsendajaperedele',
      href: '#card-3',
      summary: 'Psühholoogiline nõustamine, mentor või peretoetaja ja tugirühmad.',
    },
  },
] as const;

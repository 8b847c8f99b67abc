/** A list with cards, and an empty one with its next step. */
export const examples = [
  {
    name: 'Three cards',
    props: {
      locale: 'lt',
      cards: [
        {
          section: 'monitoring',
          meta: 'JT komentaras',
          title: 'Jungtinių Tautų vaiko teisių konvencijos įgyvendinimas Lietuvoje',
          href: '#list-1',
        },
        {
          section: 'news',
          meta: '2023 m. liepos 31 d.',
          title: 'Dalyvavimo mokymai savivaldybių komandoms',
          href: '#list-2',
          summary: 'Kviečiame keturių–šešių žmonių komandas.',
        },
        {
          section: 'projects',
          lang: 'et',
          meta: '2015–2016',
          title: 'Avalikke teenuseid osutavate vabaühenduste huvikaitse koostöövõrgustik',
          href: '#list-3',
        },
      ],
    },
  },
  {
    name: 'None',
    props: {
      locale: 'et',
      cards: [],
      empty: {
        text: 'Praegu ei ole ühtegi koolitust tulemas.',
        next: { label: 'Vaata varasemaid koolitusi', href: '#earlier' },
      },
    },
  },
] as const;

/** One page above, and several with a long title. */
export const examples = [
  {
    name: 'A section',
    props: {
      locale: 'et',
      steps: [
        { title: 'Avaleht', href: '/et/' },
        { title: 'Koolitused', href: '/et/koolitused/' },
      ],
    },
  },
  {
    name: 'Long titles',
    props: {
      locale: 'lt',
      steps: [
        { title: 'Pradžia', href: '/lt/' },
        { title: 'Stebėsena', href: '/lt/stebesena/' },
        {
          title: 'Jungtinių Tautų vaiko teisių konvencijos įgyvendinimas Lietuvoje',
          href: '/lt/jt-vaiko-teisiu-konvencijos-igyvendinimas/',
        },
      ],
    },
  },
] as const;

/** A reporting cycle under way. */
export const examples = [
  {
    name: 'A reporting cycle',
    props: {
      locale: 'et',
      steps: [
        {
          title: 'Aruande-eelne küsimuste loetelu',
          state: 'done',
          when: '17. november 2021',
          links: [{ label: 'Loe küsimuste loetelu', href: '#issues' }],
        },
        { title: 'Riigi aruanne', state: 'done', when: 'kevad 2023' },
        {
          title: 'Täiendavad aruanded',
          state: 'current',
          when: '1. detsembrini',
          details: ['Vabaühendused ja lapsed ise saavad komiteele kirjutada.'],
        },
        { title: 'Istung ja avalik dialoog', state: 'coming', when: '15.–16. mai 2024' },
        { title: 'Lõppjäreldused', state: 'coming' },
      ],
    },
  },
] as const;

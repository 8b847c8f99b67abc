/** Two authors, one with a page. */
export const examples = [
  {
    name: 'A person and an organisation',
    props: {
      locale: 'et',
      authors: [
        {
          type: 'person',
          id: 'person-a',
          lang: 'et',
          title: { text: 'Mari Näidis', lang: 'et' },
          demo: true,
        },
        {
          type: 'organisation',
          id: 'organisation-b',
          lang: 'et',
          title: { text: 'Vaikų naminis pavyzdys', lang: 'lt' },
          href: '#organisation',
          memberships: [],
          demo: true,
        },
      ],
    },
  },
] as const;

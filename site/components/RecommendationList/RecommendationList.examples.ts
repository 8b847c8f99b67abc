/** Recommendations that have and have not been assessed, one of them an example with its title in another language. */
export const examples = [
  {
    name: 'Three',
    props: {
      locale: 'en',
      recommendations: [
        {
          title: { text: 'Shorten the wait for a child psychiatrist', lang: 'en' },
          href: '#one',
          citation: '9 (a)',
          status: 'partly',
          demo: false,
        },
        {
          title: { text: 'Kuulake last igas asjas, mis teda puudutab', lang: 'et' },
          href: '#two',
          citation: '17',
          status: 'setback',
          demo: true,
        },
        {
          title: { text: 'Make the Convention known to those who work with children', lang: 'en' },
          href: '#three',
          citation: '31 (b)',
          demo: false,
        },
      ],
    },
  },
] as const;

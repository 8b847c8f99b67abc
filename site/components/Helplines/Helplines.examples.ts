/** The helplines of each country, as its pages show them. */
export const examples = [
  {
    name: 'Estonia',
    props: {
      locale: 'et',
      helplines: [
        {
          name: 'Lasteabi',
          phone: { display: '116 111', href: 'tel:116111' },
          hours: 'tasuta, ööpäev läbi',
          languages: 'eesti, vene ja inglise keeles',
        },
        { name: 'Kadunud lapsed', phone: { display: '116 000', href: 'tel:116000' } },
        { name: 'Hädaabi', phone: { display: '112', href: 'tel:112' } },
      ],
    },
  },
  {
    name: 'Lithuania, on an English page',
    props: {
      locale: 'en',
      level: 3,
      helplines: [
        {
          name: 'Vaikų linija',
          nameLang: 'lt',
          phone: { display: '116 111', href: 'tel:116111' },
          hours: 'free, anonymous',
        },
        {
          name: 'Vaiko teisių linija',
          nameLang: 'lt',
          phone: { display: '0 800 10 800', href: 'tel:080010800' },
        },
      ],
    },
  },
] as const;

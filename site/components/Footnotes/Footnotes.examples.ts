/** Notes with and without an address. */
export const examples = [
  {
    name: 'Two notes',
    props: {
      locale: 'et',
      notes: [
        {
          id: 'a',
          text: 'ÜRO Lapse Õiguste Komitee lõppjäreldused',
          href: 'https://www.ohchr.org/',
        },
        { id: 'b', text: 'Andmed on aasta lõpu seisuga.' },
      ],
    },
  },
] as const;

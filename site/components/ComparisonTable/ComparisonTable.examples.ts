/** A kind of family of which everything is known, and one of which hardly anything is. */
export const examples = [
  {
    name: 'Two Lithuanian terms on an English page',
    props: {
      locale: 'en',
      labelledby: 'ComparisonTable',
      rows: [
        {
          id: 'globa',
          name: { text: 'vaiko globa (rūpyba)', lang: 'lt' },
          gloss: 'guardianship and alternative care',
          means: { text: 'In Lithuania, the care of a child who cannot live with the parents.' },
          child: { text: 'A child who cannot live with the parents.' },
          duration: { text: 'Until the child is 14 it is globa, from 14 it is rūpyba.' },
          nearest: { text: 'eestkoste', lang: 'et', country: 'EE', href: '#seimyna' },
          supportHref: '#support',
          checkedOn: '2026-11-22',
          source: 'https://example.org/',
        },
        {
          id: 'seimyna',
          name: { text: 'šeimyna', lang: 'lt' },
          means: { text: 'Šeimos tipo namai.', lang: 'lt' },
        },
      ],
    },
  },
] as const;

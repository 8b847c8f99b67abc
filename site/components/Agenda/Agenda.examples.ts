/** Two trainings that come next, one of them with a title that will not end. */
export const examples = [
  {
    name: 'Two trainings',
    props: {
      locale: 'et',
      rows: [
        {
          date: '2027-03-11',
          title: 'Kuidas last kuulata: näidiskoolitus',
          href: '#agenda-1',
          place: 'Tartu maakond · eesti keel',
          demo: true,
        },
        {
          date: '2027-04-20',
          title: 'Kaasamise koolitus omavalitsuste meeskondadele',
          href: '#agenda-2',
          place: 'veebis · eesti keel',
          demo: false,
        },
      ],
    },
  },
  {
    name: 'A title without an end, and no place',
    props: {
      locale: 'lt',
      rows: [
        {
          date: '2027-12-01',
          title:
            'Nebeprisikiškiakopūsteliaujantiesiems savivaldybių tarpinstitucinio bendradarbiavimo koordinatoriams',
          href: '#agenda-3',
          place: '',
          demo: false,
        },
      ],
    },
  },
] as const;

const words = (text: string) => [
  {
    _key: text,
    _type: 'block',
    style: 'normal',
    markDefs: [],
    children: [{ _key: 'a', _type: 'span', text, marks: [] }],
  },
];

/** Moments known to the month, to the day and to the years, written in another order than they came. */
export const examples = [
  {
    name: 'History',
    props: {
      locale: 'et',
      title: 'Verstapostid',
      level: 3,
      cards: {},
      notes: new Map(),
      events: [
        { from: '2013-06-25', title: 'Eurochildi liige' },
        {
          from: '2009-10',
          title: 'Võrgustik alustab',
          body: words('Kolm organisatsiooni löövad käed.'),
        },
        { from: '2010', until: '2012', title: 'Ühine töö' },
      ],
    },
  },
] as const;

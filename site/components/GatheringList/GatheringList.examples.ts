const people = [{ ref: 'ministry' }, { ref: 'kodukant' }];

/** Two meetings of the same people, told once, and a seminar without a subject. */
export const examples = [
  {
    name: 'Meetings and a seminar',
    props: {
      locale: 'en',
      cards: {
        ministry: { title: { text: 'Ministry of the Interior', lang: 'en' }, href: '#ministry' },
        kodukant: { title: { text: 'Eesti Külaliikumine Kodukant', lang: 'et' } },
      },
      gatherings: [
        ...['2015-10-29', '2015-11-26'].map((date) => ({
          kind: 'meeting',
          date,
          subject: { en: 'Meeting of the think tank' },
          participants: people,
          andOthers: true,
        })),
        { kind: 'seminar', date: '2016-02-18', participants: [], andOthers: false },
      ],
    },
  },
] as const;

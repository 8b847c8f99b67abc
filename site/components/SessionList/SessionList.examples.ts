/** Meetings in every state, one of them by another country's clock. */
export const examples = [
  {
    name: 'Every state',
    props: {
      locale: 'et',
      sessions: [
        {
          start: '2027-03-14T08:00:00Z',
          end: '2027-03-14T14:00:00Z',
          timeZone: 'Europe/Tallinn',
          state: 'open',
          place: 'Tartu linnaraamatukogu, Kompanii 3',
          county: 'Tartumaa',
          language: 'et',
          calendarHref: '#calendar',
        },
        {
          start: '2027-04-20T07:00:00Z',
          end: '2027-04-20T13:00:00Z',
          timeZone: 'Europe/Vilnius',
          state: 'waitingList',
          online: 'https://kohtumine.example/',
          language: 'lt',
          note: 'Ootejärjekorda saab kirja panna kogu meeskonna korraga.',
        },
        {
          start: '2027-05-11T07:00:00Z',
          end: '2027-05-12T13:00:00Z',
          timeZone: 'Europe/Tallinn',
          state: 'full',
          place: 'Jõhvi',
        },
        {
          start: '2027-06-01T07:00:00Z',
          end: '2027-06-01T13:00:00Z',
          timeZone: 'Europe/Tallinn',
          state: 'cancelled',
          place: 'Võru',
          note: 'Koolitaja haigestus. Uus aeg selgub augustis.',
        },
        {
          start: '2026-10-01T07:00:00Z',
          end: '2026-10-01T13:00:00Z',
          timeZone: 'Europe/Tallinn',
          state: 'open',
          place: 'Pärnu',
          hasPassed: true,
        },
      ],
    },
  },
] as const;

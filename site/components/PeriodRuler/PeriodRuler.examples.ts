/** Two periods that have ended, one that goes on, and one in a single year. */
export const examples = [
  {
    name: 'Two periods',
    props: {
      today: '2026-11-22',
      periods: [
        { start: '2015-09-01', end: '2016-05-31', text: '1. september 2015 – 31. mai 2016' },
        { start: '2016-08-01', end: '2016-12-12', text: '1. august – 12. detsember 2016' },
      ],
    },
  },
  {
    name: 'Going on',
    props: { today: '2026-11-22', periods: [{ start: '2020', text: 'alates 2020. aastast' }] },
  },
] as const;

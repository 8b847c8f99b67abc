/** The middle of several pages. */
export const examples = [
  {
    name: 'The second of four',
    props: { locale: 'et', current: 2, hrefs: ['#1', '#2', '#3', '#4'] },
  },
] as const;

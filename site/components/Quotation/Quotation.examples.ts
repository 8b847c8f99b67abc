/** Somebody's words, with and without who said them. */
export const examples = [
  {
    name: 'With credit',
    props: {
      text: 'Iga laps vajab täiskasvanut, kes on tema poolel ka siis, kui on keeruline.',
      credit: 'Näidistsitaat',
    },
  },
  {
    name: 'In Lithuanian',
    props: { lang: 'lt', text: 'Vaiko teisė gyventi šeimoje yra visų mūsų atsakomybė.' },
  },
] as const;

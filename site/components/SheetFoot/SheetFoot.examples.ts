/** The foot of a printed page; the screen does not show it. */
export const examples = [
  {
    name: 'On paper',
    props: { locale: 'et', address: 'https://koda.example/et/tugi/tugigrupid/' },
  },
] as const;

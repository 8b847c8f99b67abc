/** A call with and without a text. */
export const examples = [
  {
    name: 'With a text',
    props: {
      title: 'Liitu meiega',
      text: 'Võta oma ühendusega osa laste ja perede poliitika kujundamisest.',
      link: { label: 'Esita avaldus', href: '#join' },
    },
  },
  {
    name: 'Without',
    props: {
      title: 'Paremkite Konfederaciją',
      link: { label: 'Sužinoti, kaip paremti', href: '#donate' },
    },
  },
] as const;

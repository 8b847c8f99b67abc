/** A picture with its caption and credit. */
export const examples = [
  {
    name: 'With caption and credit',
    props: {
      locale: 'et',
      src: '/icon.svg',
      width: 320,
      height: 320,
      alt: 'Paberist lõigatud majad, ühes aknas põleb tuli.',
      caption: 'Koda on maja, kus on valgus ja kus sind kuulatakse.',
      credit: 'Mari Näidis',
    },
  },
] as const;

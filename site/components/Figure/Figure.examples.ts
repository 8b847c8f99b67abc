/** A picture with its caption and credit, and one that is missing. */
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
  {
    name: 'A picture that did not arrive, and nobody who is named for it',
    props: {
      locale: 'lt',
      src: '/media/there-is-none.png',
      width: 640,
      height: 240,
      alt: 'Žiemos vakaras. Name šviečia langas.',
    },
  },
] as const;

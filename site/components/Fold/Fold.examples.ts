/** What a card keeps folded on a phone, with and without a heading of its own. */
export const examples = [
  {
    name: 'With a heading where there is room',
    props: { title: 'Kuidas abi saada', heading: true },
    html: '<p>Küsige abi julgelt.</p>',
  },
  {
    name: 'Of which only the content is left where there is room',
    props: { title: 'Kam skirta ir ką tai duoda' },
    html: '<p>Globojančioms šeimoms.</p>',
  },
] as const;

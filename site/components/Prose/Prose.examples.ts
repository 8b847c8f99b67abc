const text = (words: string) => [{ _key: 'a', _type: 'span', text: words, marks: [] }];

/** Prose with a nested list, and a note that is listed at its end. */
export const examples = [
  {
    name: 'A nested list and a note',
    props: {
      locale: 'et',
      name: 'prose-example',
      cards: {},
      blocks: [
        {
          _key: 'a',
          _type: 'block',
          style: 'normal',
          markDefs: [],
          children: [
            ...text('Teenust saab küsida'),
            { _key: 'n', _type: 'footnote', text: 'Näidismärkus.' },
            { _key: 'b', _type: 'span', text: ' kahel viisil.', marks: [] },
          ],
        },
        ...[
          ['number', 1, 'Helistage.'],
          ['bullet', 2, 'Tööpäeviti'],
          ['number', 1, 'Kirjutage.'],
        ].map(([listItem, level, words]) => ({
          _key: String(words),
          _type: 'block',
          style: 'normal',
          markDefs: [],
          listItem,
          level,
          children: text(String(words)),
        })),
      ],
    },
  },
] as const;

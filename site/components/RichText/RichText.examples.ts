const span = (text: string, ...marks: readonly string[]) => ({
  _key: text,
  _type: 'span',
  text,
  marks,
});
const paragraph = (children: readonly unknown[], differing: object = {}) => ({
  _key: JSON.stringify(children),
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children,
  ...differing,
});

const lithuanianPage = {
  type: 'page',
  id: 'page-lt',
  lang: 'lt',
  title: { text: 'Konfederacija', lang: 'lt' },
  href: '#konfederacija',
  demo: false,
};

const marked = paragraph(
  [
    span('Lugege '),
    span('Lapse Huvikaitse Koja', 'out'),
    span(' lehelt, mida tähendab '),
    span('best interests of the child', 'foreign'),
    { _key: 'n', _type: 'footnote', text: 'Konventsiooni artikkel 3.' },
    span(', ja vaadake '),
    span('Leedu ', 'in'),
    span('konfederatsiooni', 'in', 'strong'),
    span('.'),
  ],
  {
    markDefs: [
      { _key: 'out', _type: 'externalLink', href: 'https://www.huvikaitse.ee' },
      { _key: 'in', _type: 'internalLink', document: { ref: 'page-lt' } },
      { _key: 'foreign', _type: 'foreign', language: 'en' },
    ],
  },
);

const blocks = [
  paragraph([span('Kuidas abi küsida')], { style: 'h2' }),
  marked,
  paragraph([span('Helistage või kirjutage.')], { listItem: 'number' }),
  paragraph([span('Tööpäeviti kella neljani')], { listItem: 'bullet', level: 2 }),
  paragraph([span('Tulge kohale.')], { listItem: 'number' }),
  paragraph([span('Iga laps on eri nägu.')], { style: 'blockquote' }),
  {
    _key: 'facts',
    _type: 'factsBox',
    title: 'Lühidalt',
    items: [{ title: 'Hind', text: 'Tasuta' }],
  },
  {
    _key: 'list',
    _type: 'embeddedList',
    title: 'Tulevad koolitused',
    shows: 'upcomingTrainings',
  },
];

/** A text with marks, nested lists, a note and blocks; and the same below a heading of its page. */
export const examples = [
  {
    name: 'Marks, lists, a note, blocks',
    props: {
      locale: 'et',
      name: 'example',
      blocks,
      cards: { 'page-lt': lithuanianPage },
      contacts: {},
      lists: { list: { cards: [], elsewhere: [{ lang: 'lt', count: 2, href: '#lt' }] } },
    },
  },
  {
    name: 'Below a heading',
    props: {
      locale: 'et',
      name: 'lower',
      level: 3,
      blocks: blocks.slice(0, 2),
      cards: {},
      contacts: {},
      lists: {},
    },
  },
] as const;

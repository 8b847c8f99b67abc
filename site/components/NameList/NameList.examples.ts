/** Names that lead to pages, one of them in another language, and others who are not named. */
export const examples = [
  {
    name: 'With others',
    props: {
      locale: 'en',
      andOthers: true,
      cards: [
        { title: { text: 'Ministry of the Interior', lang: 'en' }, href: '#ministry' },
        { title: { text: 'Eesti Külaliikumine Kodukant', lang: 'et' }, href: '#kodukant' },
      ],
    },
  },
] as const;

const option = (text: string, count: number) => ({
  label: { text, lang: 'et' },
  href: `#${text}`,
  count,
});

/** A list narrowed to one kind, and a list as a whole with one filter. */
export const examples = [
  {
    name: 'Narrowed',
    props: {
      locale: 'et',
      whole: { href: '#koik', count: 12 },
      current: '#Seire',
      filters: [
        { filter: 'kind', options: [option('Koostöövõrgustik', 5), option('Seire', 2)] },
        { filter: 'country', options: [option('Eesti', 9), option('Leedu', 3)] },
      ],
    },
  },
  {
    name: 'Whole',
    props: {
      locale: 'et',
      whole: { href: '#koik', count: 1200 },
      filters: [
        { filter: 'topic', options: [option('Asendushooldus', 7), option('Lapse õigused', 1193)] },
      ],
    },
  },
] as const;

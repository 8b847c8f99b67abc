/** Names in columns, one of them in another language and one with how it belongs. */
export const examples = [
  {
    name: 'Members',
    props: {
      locale: 'et',
      cards: [
        { title: 'MTÜ Näidis', href: '#name-1', meta: 'Liige' },
        { title: 'Pavyzdinė organizacija', href: '#name-2', titleLang: 'lt' },
        { title: 'Laste ja Perede Näidiskeskus', href: '#name-3' },
      ],
    },
  },
] as const;

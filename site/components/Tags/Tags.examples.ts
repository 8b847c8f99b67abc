/** Topics with and without pages. */
export const examples = [
  {
    name: 'Topics',
    props: {
      label: 'Teemad',
      tags: [
        { label: 'Asendushooldus', href: '#asendushooldus' },
        { label: 'Lapse õigused', href: '#oigused' },
        { label: 'Vaiko gerovė', lang: 'lt' },
      ],
    },
  },
] as const;

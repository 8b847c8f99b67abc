/** A reader of Lithuanian meets a page that is there in Estonian and English. */
export const examples = [
  {
    name: 'Not in Lithuanian',
    props: {
      missing: 'lt',
      versions: [
        { locale: 'et', href: '#et' },
        { locale: 'en', href: '#en' },
      ],
    },
  },
] as const;

/** A translation whose original has changed since. */
export const examples = [
  {
    name: 'An English page, older than the Estonian one',
    props: { locale: 'en', original: { locale: 'et', href: '#original' } },
  },
] as const;

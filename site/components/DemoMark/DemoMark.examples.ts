/** The mark alone, as on a card, and with its explanation, as on a page. */
export const examples = [
  { name: 'Alone', props: { locale: 'et' } },
  { name: 'Explained', props: { locale: 'lt', explained: true } },
] as const;

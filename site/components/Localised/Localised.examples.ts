/** The ways a text meets the page's language. */
export const examples = [
  { name: "In the page's language", props: { locale: 'et', text: 'Tugi peredele' } },
  {
    name: 'In another language',
    props: { locale: 'et', text: 'Vaiko teisių linija', lang: 'lt' },
  },
] as const;

/** The way out of a page about danger at home. */
export const examples = [
  { name: 'On a Lithuanian page', props: { locale: 'lt' } },
  {
    name: 'With a number to call',
    props: {
      locale: 'et',
      helpline: { name: 'Lasteabi', phone: { display: '116 111', href: 'tel:116111' } },
    },
  },
] as const;

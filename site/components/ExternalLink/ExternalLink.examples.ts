/** A link to another site. */
export const examples = [
  {
    name: 'To another site',
    props: { href: 'https://www.huvikaitse.ee/', hreflang: 'et' },
    html: 'Lapse Huvikaitse Koda',
  },
] as const;

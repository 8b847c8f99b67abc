/** Pages under pages, one of them an example. */
export const examples = [
  {
    name: 'Pages under pages',
    props: {
      locale: 'et',
      branches: [
        { title: 'Meist', href: '#meist', below: [{ title: 'Ajalugu', href: '#ajalugu' }] },
        { title: 'Näidisleht', href: '#naidis', demo: true },
      ],
    },
  },
] as const;

/** The main headings of a long page. */
export const examples = [
  {
    name: 'Four headings',
    props: {
      locale: 'et',
      entries: [
        { title: 'Tavamenetlus', href: '#tavamenetlus' },
        { title: 'Lihtsustatud menetlus', href: '#lihtsustatud' },
        { title: 'Mis ajaks tuleb tekst saata, kui riik on lihtsustatud menetluses', href: '#mis' },
        { title: 'Kes mida teeb', href: '#kes' },
      ],
    },
  },
  {
    name: 'The pages beside a page',
    props: {
      locale: 'lt',
      of: 'neighbours',
      entries: [{ title: 'Tikslas, misija, vizija', href: '#beside' }],
    },
  },
] as const;

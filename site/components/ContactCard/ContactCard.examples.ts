/** A contact with all its parts, and one with nothing but an e-mail address. */
export const examples = [
  {
    name: 'Everything',
    props: {
      locale: 'et',
      title: 'Lasteabi',
      phones: [{ display: '116 111', href: 'tel:116111', note: 'tasuta, ööpäev läbi' }],
      emails: ['lasteabi@naidis.example'],
      area: 'Kogu Eesti',
      note: 'Võid rääkida eesti, vene või inglise keeles.',
      checkedOn: '2026-11-02',
      source: { label: 'lasteabi.ee', href: 'https://www.lasteabi.ee/' },
    },
  },
  {
    name: 'One address',
    props: { locale: 'lt', title: 'Mokymų organizatoriai', emails: ['mokymai@pavyzdys.example'] },
  },
] as const;

/** A home page's first words. */
export const examples = [
  {
    name: 'With two links',
    props: {
      title: 'Iga laps loeb, iga pere vajab kedagi enda kõrval',
      text: 'Ühendame vabaühendusi ja eksperte, kes seisavad laste ja perede huvide eest.',
      links: [
        { label: 'Leia tugi oma perele', href: '#support' },
        { label: 'Vaata koolitusi', href: '#trainings' },
      ],
    },
  },
] as const;

/** The six sections as doors. */
export const examples = [
  {
    name: 'Six',
    props: {
      doors: [
        {
          section: 'support',
          title: 'Tugi peredele',
          text: 'Nõu ja abi lapsendajatele, eestkostjatele ja hooldusperedele.',
          link: { label: 'Leia teenus', href: '#support' },
        },
        {
          section: 'trainings',
          title: 'Koolitused',
          text: 'Huvikaitse ja kaasamise koolitused omavalitsustele ja ühendustele.',
          link: { label: 'Vaata aegu', href: '#trainings' },
        },
        {
          section: 'monitoring',
          title: 'Seire',
          text: 'Kuidas Eestis ja Leedus lapse õiguste konventsiooni täidetakse.',
          link: { label: 'Loe aruandeid', href: '#monitoring' },
        },
        {
          section: 'projects',
          title: 'Projektid',
          text: 'Mida ühendused ja nende partnerid laste heaks teevad.',
          link: { label: 'Tutvu projektidega', href: '#projects' },
        },
        {
          section: 'news',
          title: 'Uudised',
          text: 'Uudised, seisukohad ja üleskutsed.',
          link: { label: 'Loe uudiseid', href: '#news' },
        },
        {
          section: 'members',
          title: 'Liikmed',
          text: 'Organisatsioonid ja eksperdid, kes seisavad koos laste huvide eest.',
          link: { label: 'Vaata, kes me oleme', href: '#members' },
        },
      ],
    },
  },
] as const;

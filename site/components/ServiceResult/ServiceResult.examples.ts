const facts = [
  { label: 'Kaina', values: [{ text: 'Nežinoma, pasiteiraukite iš anksto' }] },
  { label: 'Kur teikiama', values: [{ text: 'Visoje Lietuvoje' }] },
];

const further = {
  title: 'Kam skirta',
  facts: [{ label: 'Kam skirta', values: [{ text: 'Globojančioms šeimoms' }] }],
};

/** A service without contact, county and known cost under a title of 200 letters, one with everything, and one among many. */
export const examples = [
  {
    name: 'Hardly anything known, and a very long title',
    props: {
      locale: 'lt',
      href: '#service',
      title: `Nebeprisikiškiakopūsteliaujantiesiems skirtos ${'pasikonsultavimopasitarimopagalbos '.repeat(4)}paslauga`,
      summary: 'Paslauga, apie kurią dar mažai kas žinoma.',
      facts,
      further,
      contacts: [],
      offered: { needs: [], country: 'LT', counties: [], cost: 'unknown', demo: false },
    },
  },
  {
    name: 'Free of charge, an example, with a number to call meanwhile',
    props: {
      locale: 'et',
      href: '#service',
      title: 'Tugigrupid',
      summary: 'Tugigrupid, kus kohtuvad hooldusvanemad.',
      facts: [
        { label: 'Kus', values: [{ text: 'Võru maakond' }, { text: 'Tartu maakond' }] },
        {
          label: 'Teenuse osutaja',
          values: [
            { text: 'MTÜ Oma Pere', href: '#one' },
            { text: 'SOS Lasteküla', href: '#other' },
          ],
        },
      ],
      further: {
        title: 'Kellele ja mida see annab',
        facts: [{ label: 'Kellele', values: [{ text: 'Hoolduspered' }] }],
      },
      contacts: [],
      helpline: {
        title: 'Lasteabi',
        phones: [{ display: '116 111', href: 'tel:116111' }],
        emails: [],
      },
      offered: { needs: ['peers'], country: 'EE', counties: ['ee-voru'], cost: 'free', demo: true },
      explained: true,
    },
    html: '<p>Küsige abi julgelt.</p>',
  },
  {
    name: 'In the list of all services',
    props: {
      locale: 'en',
      href: '#service',
      title: 'Support groups',
      summary: 'Groups in which foster parents meet.',
      facts: [{ label: 'Where', values: [{ text: 'Võru County' }] }],
      further: {
        title: 'Who it is for',
        facts: [{ label: 'Who it is for', values: [{ text: 'Foster families' }] }],
      },
      contacts: [
        {
          title: 'Leader of the group',
          phones: [{ display: '116 111', href: 'tel:116111' }],
          emails: [],
        },
      ],
      offered: { needs: ['peers'], country: 'EE', counties: ['ee-voru'], cost: 'free', demo: true },
      brief: true,
    },
  },
] as const;

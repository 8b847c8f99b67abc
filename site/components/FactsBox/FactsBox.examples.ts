/** A training's facts, and a project's with several values and a value in another language. */
export const examples = [
  {
    name: 'A training',
    props: {
      title: 'Koolitusest lühidalt',
      facts: [
        { label: 'Kellele', values: [{ text: 'Omavalitsuste ja vabaühenduste meeskonnad' }] },
        { label: 'Koolitajad', values: [{ text: 'Kai Klandorf' }, { text: 'Marcus Ehasoo' }] },
        { label: 'Õppekeel', values: [{ text: 'eesti keel' }] },
      ],
    },
  },
  {
    name: 'A project, without a title',
    props: {
      facts: [
        {
          label: 'Run by',
          values: [
            { text: 'Sotsiaalsete Ettevõtete Võrgustik', lang: 'et', href: 'https://sev.example/' },
          ],
        },
        {
          label: 'Funders',
          values: [
            { text: 'Ministry of the Interior' },
            { text: 'Kodanikuühiskonna Sihtkapital', lang: 'et' },
          ],
        },
      ],
    },
  },
] as const;

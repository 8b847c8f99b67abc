/** Two countries, one of them with a single recommendation that nobody has looked at. */
export const examples = [
  {
    name: 'Two countries',
    props: {
      locale: 'lt',
      countries: [
        {
          name: 'Estija',
          total: 24,
          demo: true,
          counts: [
            { status: 'fulfilled', count: 5 },
            { status: 'partly', count: 9 },
            { status: 'started', count: 4 },
            { status: 'notStarted', count: 3 },
            { status: 'setback', count: 1 },
            { status: 'unclear', count: 2 },
          ],
        },
        { name: 'Lietuva', total: 1, demo: false, counts: [{ status: undefined, count: 1 }] },
      ],
    },
  },
] as const;

const person = (id: string, differing: object) => ({
  id,
  type: 'person',
  lang: 'et',
  title: { text: id, lang: 'et' },
  demo: false,
  ...differing,
});

/** Somebody of whom much is known, somebody of whom only the name is, and one whose portrait did not arrive. */
export const examples = [
  {
    name: 'With and without particulars',
    props: {
      locale: 'et',
      withOrganisation: true,
      people: [
        person('Kadri Näidis', {
          organisation: { title: { text: 'Näidisühing', lang: 'et' }, href: '#organisation' },
          role: { text: 'Koolitaja', lang: 'et' },
          summary: { text: 'Juhib kaasamise koolitusi.', lang: 'et' },
        }),
        person('Jonas Pavyzdys', { role: { text: 'Veda mokymus', lang: 'lt' } }),
        person('Mari Näide', {}),
        person('Ona Pavyzdienė', {
          portrait: {
            picture: { asset: `image-${'0'.repeat(40)}-480x480-jpg`, isSmall: true },
            alt: { text: 'Moteris šypsosi prie lango.', lang: 'lt' },
            credit: { text: 'Jonas Pavyzdys', lang: 'lt' },
          },
        }),
      ],
    },
  },
] as const;

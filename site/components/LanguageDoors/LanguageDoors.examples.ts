/** The three doors of the site's first page. */
export const examples = [
  {
    name: 'Three languages',
    props: {
      texts: { et: 'Jätka eesti keeles', lt: 'Tęsti lietuvių kalba', en: 'Continue in English' },
    },
  },
] as const;

/** The heading of a list on a home page, with a title of one word and one that runs on. */
export const examples = [
  { name: 'Short', props: { title: 'Uudised', section: 'news' } },
  {
    name: 'Long',
    props: {
      title: 'Vaiko teisių konvencijos įgyvendinimo stebėsena Lietuvoje ir Estijoje',
      section: 'monitoring',
    },
  },
] as const;

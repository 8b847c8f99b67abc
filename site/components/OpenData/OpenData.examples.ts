const columns = [
  { key: 'country', heading: 'Country', meaning: 'Code of the country (ISO 3166-1).' },
  { key: 'paragraph', heading: 'Paragraph', meaning: 'Paragraph of the concluding observations.' },
] as const;
const files = [
  {
    name: 'recommendations.csv',
    href: '/en/monitoring/recommendations.csv',
    title: 'The Committee’s recommendations',
  },
  {
    name: 'monitoring.json',
    href: '/en/monitoring/monitoring.json',
    title: 'All tables in one file',
  },
] as const;

/** With and without a licence and examples. */
export const examples = [
  {
    name: 'With a licence',
    props: {
      locale: 'en',
      files,
      sizes: [18_400, 96_000],
      tables: [{ title: 'The Committee’s recommendations', columns }],
      hasExamples: true,
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    },
  },
  {
    name: 'Nothing known of a licence',
    props: { locale: 'en', files, sizes: [512, 900], tables: [], hasExamples: false },
  },
] as const;

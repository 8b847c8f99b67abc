/** A document with a file, one with an address, and one that is only named. */
export const examples = [
  {
    name: 'All three',
    props: {
      locale: 'et',
      original: 'et',
      outputs: [
        {
          title: { et: 'Avalikud teenused: tegevused ja väljakutsed eri osapoolte silmis' },
          language: 'et',
          file: {
            asset: {
              _id: 'file-0123456789abcdef0123456789abcdef01234567-pdf',
              extension: 'pdf',
              mimeType: 'application/pdf',
              size: 1_482_000,
              originalFilename: 'analuus.pdf',
            },
          },
        },
        {
          title: { en: 'Concluding observations' },
          language: 'en',
          href: 'https://docs.example/observations',
        },
        { title: { et: 'Huvikaitse tegevuskava' }, language: 'et' },
      ],
    },
  },
] as const;

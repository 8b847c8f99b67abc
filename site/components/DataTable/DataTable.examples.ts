/** A table that is too wide for a phone. */
export const examples = [
  {
    name: 'Wide, with row headings and numbers',
    props: {
      caption: 'Koostööseminarid teenuseosutajatega',
      rowHeads: true,
      numeric: [3],
      head: ['Partner', 'Teema', 'Toimumisajad', 'Kordi'],
      rows: [
        [
          'Sotsiaalkindlustusamet',
          'Raske ja sügava puudega laste tugiteenuste hankepartnerid',
          '18.02.2016 ja 03.03.2016',
          '2',
        ],
        [
          'Sotsiaalkindlustusamet',
          'Kogukonnas elamise teenuse partnerid',
          '21.04.2016 ja 03.05.2016',
          '2',
        ],
        ['Töötukassa', 'Lühiajalise kaitstud töö partnerid', '04.10.2016 ja 25.10.2016', '2'],
      ],
    },
  },
] as const;

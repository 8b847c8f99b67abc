/** A table whose rows become stacks on a phone, and one with so many columns that it scrolls. */
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
  {
    name: 'Five columns, which a phone scrolls',
    props: {
      caption: 'Osalejaid maakonniti',
      rowHeads: true,
      numeric: [1, 2, 3, 4],
      head: ['Maakond', '2023', '2024', '2025', '2026'],
      rows: [
        ['Tartu maakond', '12', '18', '21', '25'],
        ['Võru maakond', '7', '9', '', '11'],
      ],
    },
  },
] as const;

/** The three kinds of notice. */
export const examples = [
  {
    name: 'Plain',
    props: {},
    html: '<p>Teenus on peredele tasuta. Saatekirja ei ole vaja.</p>',
  },
  {
    name: 'Important, with a title',
    props: { kind: 'important', title: 'Svarbu žinoti prieš registruojantis' },
    html: '<p>Komandoje turi būti bent trys savivaldybės darbuotojai. <a href="#">Komandos sudarymo taisyklės</a></p>',
  },
  {
    name: 'Emergency',
    props: { kind: 'emergency', title: 'Infotelefon täna ei tööta' },
    html: '<p>Palun helista Lasteabi numbril <a href="tel:116111">116 111</a>.</p>',
  },
] as const;

/** A question that is closed, and one that is open. */
export const examples = [
  {
    name: 'Closed',
    props: { title: 'Kas teenuse saamiseks on vaja saatekirja?' },
    html: '<p>Ei ole. Helista või kirjuta ise.</p>',
  },
  {
    name: 'Open',
    props: { title: 'Kiek laiko vaikas gali gyventi pas budintį globotoją?', open: true },
    html: '<p>Tol, kol paaiškės, kur vaikas gyvens toliau.</p><ul><li>Pirmas punktas</li><li>Antras punktas</li></ul>',
  },
] as const;

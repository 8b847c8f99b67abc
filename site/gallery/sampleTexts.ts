/** The site's names in the gallery. */
export const siteNames = {
  et: 'Lapse Huvikaitse Koda',
  lt: 'Nevyriausybinių organizacijų vaikams konfederacija',
  en: 'Lapse Huvikaitse Koda and NVO vaikams konfederacija',
} as const;

/** The sections' names in the gallery. */
export const sectionLabels = {
  et: {
    trainings: 'Koolitused',
    projects: 'Projektid',
    support: 'Tugi peredele',
    monitoring: 'Seire',
    news: 'Uudised',
    members: 'Liikmed',
  },
  lt: {
    trainings: 'Mokymai',
    projects: 'Projektai',
    support: 'Pagalba šeimoms',
    monitoring: 'Stebėsena',
    news: 'Naujienos',
    members: 'Nariai',
  },
  en: {
    trainings: 'Trainings',
    projects: 'Projects',
    support: 'Support',
    monitoring: 'Monitoring',
    news: 'News',
    members: 'Members',
  },
} as const;

/** Helplines that the gallery's pages show. */
export const helplines = {
  et: [
    {
      name: 'Lasteabi',
      phone: { display: '116 111', href: 'tel:116111' },
      hours: 'tasuta, ööpäev läbi',
      languages: 'eesti, vene ja inglise keeles',
    },
    { name: 'Kadunud lapsed', phone: { display: '116 000', href: 'tel:116000' } },
    { name: 'Hädaabi', phone: { display: '112', href: 'tel:112' } },
  ],
  lt: [
    {
      name: 'Vaikų linija',
      phone: { display: '116 111', href: 'tel:116111' },
      hours: 'nemokamai, anonimiškai',
    },
    { name: 'Vaiko teisių linija', phone: { display: '0 800 10 800', href: 'tel:080010800' } },
    { name: 'Pagalbos telefonas', phone: { display: '112', href: 'tel:112' } },
  ],
  en: [
    { name: 'Lasteabi', nameLang: 'et', phone: { display: '116 111', href: 'tel:116111' } },
    { name: 'Vaikų linija', nameLang: 'lt', phone: { display: '116 111', href: 'tel:116111' } },
  ],
} as const;

/** The foot of the gallery's pages. */
export const footer = {
  text: {
    lang: 'et',
    text: 'MTÜ Lapse Huvikaitse Koda ühendab laste ja perede heaolu eest seisvaid vabaühendusi ja eksperte.',
  },
  links: [
    { label: 'Ligipääsetavus', href: '#a' },
    { label: 'Privaatsus', href: '#b' },
    { label: 'Toimetaja käsiraamat', href: '#c' },
    { label: 'Uudisvoog (RSS)', href: '#d' },
  ],
} as const;

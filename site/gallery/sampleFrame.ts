import { localeFacts, locales, sections, type Locale, type Section } from 'content-schemas/locales.ts';
import type { Frame } from '../layouts/frame.ts';

const siteNames = {
  et: 'Lapse Huvikaitse Koda',
  lt: 'Nevyriausybinių organizacijų vaikams konfederacija',
  en: 'Lapse Huvikaitse Koda and NVO vaikams konfederacija',
} as const;

const sectionLabels = {
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

const helplines = {
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

/** A frame for pages of the gallery. */
export function sampleFrame(
  locale: Locale,
  title: string,
  section: Section | undefined,
  differing: Partial<Frame> = {},
): Frame {
  const home = `/${locale}/`;
  const sectionHref = (one: Section) => `${home}${localeFacts[locale].sectionSlugs[one]}/`;
  return {
    locale,
    title,
    address: '/gallery/',
    siteName: siteNames[locale],
    description: title,
    noindex: true,
    navigation: sections.map((one) => ({
      label: sectionLabels[locale][one],
      href: sectionHref(one),
      isCurrent: one === section,
      section: one,
    })),
    searchHref: `${home}#`,
    languages: locales.map((one) => ({ locale: one, href: `/${one}/`, exists: one !== 'lt' || locale === 'lt' })),
    alternates: [],
    breadcrumb: section ? [{ title: sectionLabels[locale][section], href: sectionHref(section) }] : [],
    helplines: helplines[locale],
    sensitive: false,
    footer: {
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
    },
    problems: [],
    ...differing,
  };
}

const navigation = [
  { label: 'Koolitused', href: '#header-trainings', isCurrent: true, section: 'trainings' },
  { label: 'Projektid', href: '#header-projects', isCurrent: false, section: 'projects' },
  { label: 'Tugi peredele', href: '#header-support', isCurrent: false, section: 'support' },
] as const;

/** The head of a page with a short name, and with a long one where a version is missing. */
export const examples = [
  {
    name: 'Estonian',
    props: {
      locale: 'et',
      siteName: 'Lapse Huvikaitse Koda',
      navigation,
      languages: [
        { locale: 'et', href: '/et/', exists: true },
        { locale: 'lt', href: '/lt/', exists: true },
        { locale: 'en', href: '/en/', exists: true },
      ],
      searchHref: '#header-search',
    },
  },
  {
    name: 'A long name, and no Lithuanian version',
    props: {
      locale: 'en',
      siteName: 'Lapse Huvikaitse Koda and Nevyriausybinių organizacijų vaikams konfederacija',
      navigation,
      languages: [
        { locale: 'et', href: '/et/', exists: true },
        { locale: 'lt', href: '/lt/', exists: false },
        { locale: 'en', href: '/en/', exists: true },
      ],
    },
  },
] as const;

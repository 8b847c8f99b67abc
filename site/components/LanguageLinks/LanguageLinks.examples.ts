/** The switcher with every page there, and with one missing. */
export const examples = [
  {
    name: 'All three languages',
    props: {
      locale: 'et',
      links: [
        { locale: 'et', href: '/et/', exists: true },
        { locale: 'lt', href: '/lt/', exists: true },
        { locale: 'en', href: '/en/', exists: true },
      ],
    },
  },
  {
    name: 'Missing in Lithuanian',
    props: {
      locale: 'et',
      links: [
        { locale: 'et', href: '/et/kriisihoolduspere/', exists: true },
        { locale: 'lt', href: '/lt/pagalba/', exists: false },
        { locale: 'en', href: '/en/crisis-foster-family/', exists: true },
      ],
    },
  },
] as const;

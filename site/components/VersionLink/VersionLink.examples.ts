/** To the easy-to-read version of a page, and back to the whole text. */
export const examples = [
  { name: 'To the easy version', props: { locale: 'et', href: '#lihtsalt', to: 'easy' } },
  { name: 'To the whole text', props: { locale: 'lt', href: '#visas', to: 'full' } },
] as const;

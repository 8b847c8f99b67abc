/** The main thing to do, and another. */
export const examples = [
  { name: 'Main', props: { href: '#register' }, html: 'Registreeru koolitusele' },
  { name: 'Quiet', props: { href: '#more', kind: 'quiet' }, html: 'Žiūrėti visus mokymus' },
] as const;

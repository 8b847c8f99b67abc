/** Nothing here yet, with and without somewhere to go. */
export const examples = [
  {
    name: 'With a next step',
    props: {
      text: 'Šiuo metu mokymų nenumatyta.',
      next: { label: 'Žiūrėti ankstesnius mokymus', href: '#next' },
    },
  },
  { name: 'Alone', props: { text: 'Siin ei ole veel ühtegi aruannet.' } },
] as const;

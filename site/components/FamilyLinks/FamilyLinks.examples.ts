/** The question who one is, on the first page and on the page of one answer. */
export const examples = [
  { name: 'On the first page', props: { locale: 'lt' } },
  { name: 'On the page for foster families', props: { locale: 'et', current: 'foster' } },
] as const;

/** Every status, and none. */
export const examples = [
  { name: 'Not started', props: { locale: 'et', status: 'notStarted' } },
  { name: 'Started', props: { locale: 'et', status: 'started' } },
  { name: 'Partly', props: { locale: 'lt', status: 'partly' } },
  { name: 'Fulfilled', props: { locale: 'en', status: 'fulfilled' } },
  { name: 'Setback', props: { locale: 'et', status: 'setback' } },
  { name: 'Unclear', props: { locale: 'lt', status: 'unclear' } },
  { name: 'Not assessed', props: { locale: 'en' } },
] as const;

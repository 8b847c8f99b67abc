/** A leaf in each language, the longest month's name among them, and a day that is off. */
export const examples = [
  { name: 'Estonian', props: { locale: 'et', date: '2027-03-14' } },
  { name: 'Lithuanian', props: { locale: 'lt', date: '2027-12-01' } },
  { name: 'English', props: { locale: 'en', date: '2027-09-28' } },
  { name: 'Cancelled', props: { locale: 'et', date: '2027-11-05', cancelled: true } },
] as const;

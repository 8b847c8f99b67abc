/** What costs nothing says so loudly. */
export const examples = [{ name: 'Free of charge', props: { locale: 'lt' } }] as const;

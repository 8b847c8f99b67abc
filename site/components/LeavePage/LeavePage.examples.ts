/** The way out of a page about danger at home. */
export const examples = [{ name: 'On a Lithuanian page', props: { locale: 'lt' } }] as const;

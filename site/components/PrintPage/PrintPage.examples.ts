/** The button that prints a page, where scripts run. */
export const examples = [{ name: 'On an Estonian page', props: { locale: 'et' } }] as const;

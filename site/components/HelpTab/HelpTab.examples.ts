/** The way to the helplines, at the lower edge of the screen. */
export const examples = [{ name: 'On an Estonian page', props: { locale: 'et' } }] as const;

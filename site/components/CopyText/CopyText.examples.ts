/** A button that copies an account number. */
export const examples = [
  {
    name: 'An account number',
    props: { locale: 'et', text: 'EE382200221020145685', label: 'Kopeerige kontonumber' },
  },
] as const;

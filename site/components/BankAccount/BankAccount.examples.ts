const note = { et: 'Annetus', lt: 'Parama', en: 'Donation' };

/** Account numbers from the examples of the IBAN registry (ISO 13616), and a coalition that has told none yet. */
export const examples = [
  {
    name: 'All particulars',
    props: {
      locale: 'et',
      title: 'Kuidas annetada',
      account: {
        holder: 'Näidissaaja',
        iban: 'EE38 2200 2210 2014 5685',
        bic: undefined,
        bank: 'Näidispank',
        note,
      },
    },
  },
  {
    name: 'Only what is needed',
    props: {
      locale: 'lt',
      title: 'Kaip paremti',
      account: { holder: 'Pavyzdinis gavėjas', iban: 'LT121000011101001000' },
    },
  },
  {
    name: 'Not known yet',
    props: {
      locale: 'en',
      title: 'How to give',
      otherwise: 'There are no bank details on this site yet.',
    },
  },
] as const;

/** An assessment with evidence, by an organisation. */
export const examples = [
  {
    name: 'With evidence',
    props: {
      locale: 'en',
      cards: {
        coalition: { title: { text: 'Lapse Huvikaitse Koda', lang: 'et' }, href: '#coalition' },
      },
      assessment: {
        date: '2026-05-14',
        status: 'partly',
        note: { en: 'A plan has been made, and two of its five measures have begun.' },
        evidence: [{ title: { et: 'Tegevuskava' }, href: 'https://plan.example/' }],
        assessedBy: { ref: 'coalition' },
      },
    },
  },
] as const;

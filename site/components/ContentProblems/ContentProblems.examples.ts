/** What the development server says above a page whose content has errors. */
export const examples = [
  {
    name: 'One error',
    props: {
      problems: [
        'The training "Kaasamise koolitus" (Estonian) has a session that ends before it starts: 14.03.2027 10.00-09.00. Open http://localhost:3333/intent/edit/id=training-1;type=training/ and correct "Sessions, 1".',
      ],
    },
  },
] as const;

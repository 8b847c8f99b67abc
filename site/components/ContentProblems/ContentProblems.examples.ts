/** What the development server says above a page whose content has errors. */
export const examples = [
  {
    name: 'One document',
    props: {
      locale: 'et',
      problems: [
        {
          title: 'The training "Kaasamise koolitus" (Estonian) has a problem:',
          lines: ['"Sessions, 1" ends before it starts: 14.03.2027 10:00 – 14.03.2027 09:00.'],
          href: 'http://localhost:3333/intent/edit/id=training-1;type=training/',
        },
      ],
    },
  },
] as const;
